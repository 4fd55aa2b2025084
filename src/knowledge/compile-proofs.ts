/** Turns the sayings and the ways to keep foot problems from starting into the texts of their pages. */
import { compileClaims } from './compile-claims.ts';
import type { Entries } from './entries.ts';
import { cited, readProof } from './read-proof.ts';
import type { ProofEntry } from './schema/index.ts';
import type { LinkDetail, PreventionDetail, SayingsDetail } from './types.ts';

/** The texts of "What people say" and "Keep it from starting", each answer with the word derived for it. */
export function compileProofs(
  entries: Entries,
  links: readonly LinkDetail[],
): { readonly sayings: SayingsDetail; readonly prevention: PreventionDetail } {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const grounds = { sources, links, claims: compileClaims(entries) };
  const read = (proof: ProofEntry) => readProof(proof, grounds);
  return {
    sayings: { sayings: entries.sayings.map((saying) => ({ ...saying, proof: read(saying.proof) })) },
    prevention: {
      topics: entries.prevention.map((topic) => ({
        ...topic,
        sources: cited(topic.sources, sources),
        shown: topic.shown.map(({ text, proof }) => ({ text, proof: read(proof) })),
      })),
    },
  };
}
