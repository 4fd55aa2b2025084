import type { Certainty, TreatmentCertainty } from './types.ts';

/** The same rule in the words of treatments: an idea without a study is "not tested well", nothing found is "no benefit". */
const TREATMENT_WORDS = {
  'well-shown': 'well-shown',
  likely: 'likely',
  'some-signs': 'some-signs',
  'only-an-idea': 'not-tested',
  'no-link-found': 'no-benefit',
} as const satisfies Record<Certainty, TreatmentCertainty>;

/** A certainty word as it is said of a treatment. */
export const treatmentCertainty = (certainty: Certainty): TreatmentCertainty => TREATMENT_WORDS[certainty];
