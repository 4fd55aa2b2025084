/** Turns the sayings and the ways to keep foot problems from starting into the texts of their pages. */
import { compileClaims } from './compile-claims.ts';
import type { Entries } from './entries.ts';
import { meant } from './proofs.ts';
import type { ProofEntry, SourceEntry } from './schema/index.ts';
import { treatmentCertainty } from './treatment-certainty.ts';
import type { ClaimDetail, LinkDetail, PreventionDetail, ProofDetail, SayingsDetail } from './types.ts';
import { readEvidence, weigh } from './weigh.ts';

/** A proof reference that leads nowhere is a fault of the entries that `checkIntegrity` reports. */
const found = <T>(value: T | null | undefined, what: string): T => {
  if (!value) throw new Error(`${what} is not in data/`);
  return value;
};

function reader(entries: Entries, links: readonly LinkDetail[], claims: readonly ClaimDetail[]) {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const cited = (ids: readonly string[]): readonly SourceEntry[] =>
    ids.map((id) => found(sources.get(id), `source "${id}"`));

  const read = (proof: ProofEntry): ProofDetail => {
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
        return { kind: 'claim', treatment, purpose, certainty, disagree };
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
        return { kind: proof.kind, sources: cited(proof.sources) };
    }
  };
  return { read, cited };
}

/** The texts of "What people say" and "Keep it from starting", each answer with the word derived for it. */
export function compileProofs(
  entries: Entries,
  links: readonly LinkDetail[],
): { readonly sayings: SayingsDetail; readonly prevention: PreventionDetail } {
  const { read, cited } = reader(entries, links, compileClaims(entries));
  return {
    sayings: { sayings: entries.sayings.map((saying) => ({ ...saying, proof: read(saying.proof) })) },
    prevention: {
      topics: entries.prevention.map((topic) => ({
        ...topic,
        sources: cited(topic.sources),
        shown: topic.shown.map(({ text, proof }) => ({ text, proof: read(proof) })),
      })),
    },
  };
}
