import { meant } from './proofs.ts';
import type { ProofEntry, SourceEntry } from './schema/index.ts';
import { treatmentCertainty } from './treatment-certainty.ts';
import type { ClaimDetail, LinkDetail, ProofDetail } from './types.ts';
import { readEvidence, type SourcesById, weigh } from './weigh.ts';

/** What proofs may lean on. */
interface Grounds {
  readonly sources: SourcesById;
  readonly links: readonly Pick<LinkDetail, 'from' | 'to' | 'appliesTo' | 'direction' | 'certainty' | 'disagree'>[];
  readonly claims: readonly ClaimDetail[];
}

/** A proof reference that leads nowhere is a fault of the entries that `checkIntegrity` reports. */
const found = <T>(value: T | null | undefined, what: string): T => {
  if (!value) throw new Error(`${what} is not in data/`);
  return value;
};

/** The sources of these ids, in their order. Throws when one is not in the bibliography. */
export const cited = (ids: readonly string[], sources: SourcesById): readonly SourceEntry[] =>
  ids.map((id) => found(sources.get(id), `source "${id}"`));

/** A proof with the word that the rule derives from what it leans on. Throws when that is not in data/. */
export function readProof(proof: ProofEntry, { sources, links, claims }: Grounds): ProofDetail {
  switch (proof.kind) {
    case 'link': {
      const { from, to, appliesTo } = proof;
      const pair = links.filter((link) => link.from === from && link.to === to);
      const { direction, certainty, disagree } = found(meant(pair, appliesTo), `link "${from} → ${to}"`);
      return { kind: 'link', from, to, direction, certainty, disagree };
    }
    case 'claim': {
      const { treatment, target, purpose, appliesTo } = proof;
      const pair = claims.filter(
        (claim) => claim.treatment === treatment && claim.target === target && claim.purpose === purpose,
      );
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
