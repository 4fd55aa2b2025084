import type { Entries } from '../entries.ts';
import { meant, proofs } from '../proofs.ts';
import type { ProofEntry } from '../schema/index.ts';
import { starts } from '../starts.ts';
import type { Check } from './check.ts';

type Pair = Extract<ProofEntry, { kind: 'link' | 'claim' }>;

function pairsOf(entries: Entries, proof: Pair): readonly { readonly appliesTo?: string | undefined }[] {
  if (proof.kind === 'link') {
    const start = starts(entries).find(({ id }) => id === proof.from);
    return start?.links.filter(({ to }) => to === proof.to) ?? [];
  }
  const treatment = entries.treatments.find(({ entry }) => entry.id === proof.treatment);
  return (
    treatment?.entry.claims.filter(({ target, purpose }) => target === proof.target && purpose === proof.purpose) ?? []
  );
}

const named = (proof: Pair): string => {
  const pair = proof.kind === 'link' ? `${proof.from} → ${proof.to}` : `${proof.treatment} → ${proof.target}`;
  return proof.appliesTo ? `${pair} (${proof.appliesTo})` : pair;
};

/** A saying, a way to keep foot problems from starting or a step leans on a link or claim that exists, and on one only. */
export const proofReferences: Check = (entries) =>
  proofs(entries).flatMap(({ file, field, proof }) => {
    if (proof.kind !== 'link' && proof.kind !== 'claim') return [];
    const pairs = pairsOf(entries, proof);
    if (meant(pairs, proof.appliesTo)) return [];
    const groups = pairs.map(({ appliesTo }) => `"${appliesTo}"`).join(', ');
    const accepted =
      pairs.length > 0 ? `the "appliesTo" of one of them: ${groups}` : `a ${proof.kind} that stands in data/`;
    return [{ file, field, found: named(proof), accepted }];
  });
