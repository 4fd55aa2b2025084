/** Turns the sayings and the ways to keep foot problems from starting into the texts of their pages. */
import { compileClaims } from './compile-claims.ts';
import type { Entries } from './entries.ts';
import { proofNumbers } from './proof-numbers.ts';
import { meant } from './proofs.ts';
import { cited, readProof } from './read-proof.ts';
import type { ProofEntry } from './schema/index.ts';
import type { ClaimDetail, LinkDetail, PreventionDetail, ReadEvidence, SayingsDetail } from './types.ts';
import { readEvidence, type SourcesById } from './weigh.ts';

interface Grounds {
  readonly sources: SourcesById;
  readonly links: readonly LinkDetail[];
  readonly claims: readonly ClaimDetail[];
}

/** The studies behind a proof; none where it rests on a fact or on nothing. */
function evidenceOf(proof: ProofEntry, { sources, links, claims }: Grounds): readonly ReadEvidence[] {
  switch (proof.kind) {
    case 'link': {
      const pair = links.filter((link) => link.from === proof.from && link.to === proof.to);
      return meant(pair, proof.appliesTo)?.evidence ?? [];
    }
    case 'claim': {
      const { treatment, target, purpose } = proof;
      const pair = claims.filter(
        (claim) => claim.treatment === treatment && claim.target === target && claim.purpose === purpose,
      );
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

function numbersOf(proof: ProofEntry, grounds: Grounds) {
  const evidence = evidenceOf(proof, grounds);
  return evidence.length > 0 ? proofNumbers(evidence) : null;
}

/** The texts of "What people say" and "Keep it from starting", each answer with the word derived for it. */
export function compileProofs(
  entries: Entries,
  links: readonly LinkDetail[],
): { readonly sayings: SayingsDetail; readonly prevention: PreventionDetail } {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const grounds = { sources, links, claims: compileClaims(entries) };
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
