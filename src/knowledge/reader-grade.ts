import type { ReaderGrade } from './schema/index.ts';
import { CERTAINTIES, type Certainty } from './types.ts';

/** The certainty word that each grade of the person who read the sources stands for. */
export const GRADE_WORDS = {
  strong: 'well-shown',
  moderate: 'likely',
  limited: 'some-signs',
  theory: 'only-an-idea',
  'not-supported': 'no-link-found',
} as const satisfies Record<ReaderGrade, Certainty>;

/** How a derived word stands against the reader's grade. */
export type Comparison = 'stronger' | 'same' | 'weaker';

/** Whether the word derived from the evidence claims more or less than the person who read the sources would. */
export function compareWithReader(derived: Certainty, grade: ReaderGrade): Comparison {
  const surer = CERTAINTIES.indexOf(GRADE_WORDS[grade]) - CERTAINTIES.indexOf(derived);
  if (surer === 0) return 'same';
  return surer > 0 ? 'stronger' : 'weaker';
}
