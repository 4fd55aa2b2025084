import type { Grounds, LeanedOn } from './grounds.ts';
import { meant } from './proofs.ts';
import type { ProofEntry, SourceEntry } from './schema/index.ts';
import { treatmentCertainty } from './treatment-certainty.ts';
import type { ProofDetail } from './types.ts';
import { readEvidence, type SourcesById, weigh } from './weigh.ts';

/** A proof reference that leads nowhere is a fault of the entries that `checkIntegrity` reports. */
const found = <T>(value: T | null | undefined, what: string): T => {
  if (!value) throw new Error(`${what} is not in data/`);
  return value;
};

/** The sources of these ids, in their order. Throws when one is not in the bibliography. */
export const cited = (ids: readonly string[], sources: SourcesById): readonly SourceEntry[] =>
  ids.map((id) => found(sources.get(id), `source "${id}"`));

/** A proof with the word that the rule derives from what it leans on. Throws when that is not in data/. */
export function readProof(proof: ProofEntry, { sources, linksOf, claimsOf }: Grounds<LeanedOn>): ProofDetail {
  switch (proof.kind) {
    case 'link': {
      const { from, to, appliesTo } = proof;
      const { direction, certainty, disagree } = found(meant(linksOf(from, to), appliesTo), `link "${from} → ${to}"`);
      return { kind: 'link', from, to, direction, certainty, disagree };
    }
    case 'claim': {
      const { treatment, target, purpose, appliesTo } = proof;
      const pair = claimsOf(treatment, target).filter((claim) => claim.purpose === purpose);
      const { certainty, disagree } = found(meant(pair, appliesTo), `claim "${treatment} → ${target}"`);
      return { kind: 'claim', treatment, target, purpose, certainty, disagree };
    }
    case 'studies': {
      const evidence = readEvidence(proof.evidence, sources, 'link');
      return { kind: 'studies', evidence, ...weigh(evidence) };
    }
    case 'trials': {
      const evidence = readEvidence(proof.evidence, sources, 'treatment');
      const { certainty, disagree } = weigh(evidence);
      return { kind: 'trials', purpose: proof.purpose, evidence, certainty: treatmentCertainty(certainty), disagree };
    }
    case 'sources':
    case 'no-study':
      return { kind: proof.kind, sources: cited(proof.sources, sources) };
  }
}
