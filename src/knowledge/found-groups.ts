import type { ProofDetail } from './types.ts';

/** What became of a saying when people looked. */
export const FOUND_GROUPS = ['holds', 'signs', 'idea', 'not', 'fact'] as const;
export type FoundGroup = (typeof FOUND_GROUPS)[number];

/** What was found for a saying, from the word of its proof. No study at all counts as an idea. */
export function foundGroupOf(proof: ProofDetail): FoundGroup {
  if (!('certainty' in proof)) return proof.kind === 'sources' ? 'fact' : 'idea';
  switch (proof.certainty) {
    case 'well-shown':
    case 'likely':
      return 'holds';
    case 'some-signs':
      return 'signs';
    case 'only-an-idea':
    case 'not-tested':
      return 'idea';
    case 'no-link-found':
    case 'no-benefit':
      return 'not';
  }
}
