/** Turns the sayings and the ways to keep foot problems from starting into the texts of their pages. */
import { compileClaims } from './compile-claims.ts';
import type { Entries } from './entries.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import { proofNumbers } from './proof-numbers.ts';
import { meant } from './proofs.ts';
import { cited, readProof } from './read-proof.ts';
import type { ProofEntry } from './schema/index.ts';
import type { LinkDetail, PreventionDetail, ReadEvidence, SayingsDetail } from './types.ts';
import { readEvidence } from './weigh.ts';

/** The studies behind a proof; none where it rests on a fact or on nothing. */
function evidenceOf(proof: ProofEntry, { sources, linksOf, claimsOf }: Grounds<LinkDetail>): readonly ReadEvidence[] {
  switch (proof.kind) {
    case 'link':
      return meant(linksOf(proof.from, proof.to), proof.appliesTo)?.evidence ?? [];
    case 'claim': {
      const { treatment, target, purpose } = proof;
      const pair = claimsOf(treatment, target).filter((claim) => claim.purpose === purpose);
      return meant(pair, proof.appliesTo)?.evidence ?? [];
    }
    case 'studies':
      return readEvidence(proof.evidence, sources, 'link');
    case 'trials':
      return readEvidence(proof.evidence, sources, 'treatment');
    default:
      return [];
  }
}

function numbersOf(proof: ProofEntry, grounds: Grounds<LinkDetail>) {
  const evidence = evidenceOf(proof, grounds);
  return evidence.length > 0 ? proofNumbers(evidence) : null;
}

/** The texts of "What people say" and "Keep it from starting", each answer with the word derived for it. */
export function compileProofs(
  entries: Entries,
  links: readonly LinkDetail[],
): { readonly sayings: SayingsDetail; readonly prevention: PreventionDetail } {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const grounds = groundsOf(sources, links, compileClaims(entries));
  const read = (proof: ProofEntry) => readProof(proof, grounds);
  return {
    sayings: {
      sayings: entries.sayings.map((saying) => ({
        ...saying,
        proof: read(saying.proof),
        numbers: numbersOf(saying.proof, grounds),
      })),
    },
    prevention: {
      topics: entries.prevention.map((topic) => ({
        ...topic,
        sources: cited(topic.sources, sources),
        shown: topic.shown.map(({ text, proof }) => ({ text, proof: read(proof) })),
      })),
    },
  };
}
