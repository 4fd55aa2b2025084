import { assertions } from './assertions.ts';
import type { Check } from './check.ts';

/** A pair occurs once, unless `appliesTo` (or a claim's purpose) tells its occurrences apart. */
export const duplicatePairs: Check = (entries) => {
  const first = new Map<string, string>();
  return assertions(entries).flatMap(({ file, field, key, from, to }) => {
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, field);
      return [];
    }
    const found = `${from} → ${to} again, as in ${earlier}`;
    return [{ file, field, found, accepted: 'one entry a pair, or a different "appliesTo"' }];
  });
};
