import { motionsOf, postureTerm } from '../posture-terms.ts';
import type { Check } from './check.ts';
import { deviationsOf } from './deviations.ts';

/** Every posture change names a motion that its joint has. */
export const postureTerms: Check = (entries) =>
  deviationsOf(entries)
    .flat()
    .filter(({ deviation: { joint, motion } }) => postureTerm(joint, motion) === null)
    .map(({ file, field, deviation: { joint, motion } }) => ({
      file,
      field: `${field}.motion`,
      found: `"${motion}" at the ${joint}`,
      accepted: `one of ${motionsOf(joint).join(', ')}`,
    }));
