import type { ProofNumbers, ReadEvidence } from './types.ts';

/** How many studies stand behind items of evidence: one that found one thing and not another counts once. */
export const studiesIn = (evidence: readonly ReadEvidence[]): number =>
  new Set(evidence.map(({ source }) => source.id)).size;

/** People in the largest study. Studies are never added up: overviews hold the people of others. Null: no number given. */
export function mostPeople(evidence: readonly ReadEvidence[]): number | null {
  const sizes = evidence.flatMap(({ source }) => source.custom.n ?? []);
  return sizes.length > 0 ? Math.max(...sizes) : null;
}

/** The numbers that stand beside an answer: studies for and against, the largest, and counts of people. */
export function proofNumbers(evidence: readonly ReadEvidence[]): ProofNumbers {
  const countOf = (...bearings: readonly ReadEvidence['bearing'][]) =>
    studiesIn(evidence.filter(({ bearing }) => bearings.includes(bearing)));
  return {
    found: countOf('supports'),
    foundNot: countOf('null', 'against'),
    people: mostPeople(evidence),
    counts: evidence.find(({ counts }) => counts)?.counts ?? null,
  };
}
