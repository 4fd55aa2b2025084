import type { Check } from './check.ts';

/** Every condition has a treatment claim or says that none was found, never both. */
export const treatmentEvidence: Check = (entries) => {
  const treated = new Set(entries.treatments.flatMap(({ entry }) => entry.claims.map((claim) => claim.target)));
  return entries.conditions.flatMap(({ file, entry }) => {
    const field = 'treatmentEvidence';
    const none = entry.treatmentEvidence === 'none-found';
    if (!none && !treated.has(entry.id)) {
      const accepted = `"none-found", or a claim with the target "${entry.id}" in data/treatments`;
      return [{ file, field, found: 'no claim and no "none-found"', accepted }];
    }
    if (none && treated.has(entry.id)) {
      const by = entries.treatments.filter((each) => each.entry.claims.some((claim) => claim.target === entry.id));
      const found = `"none-found", though ${by.map((each) => each.file).join(', ')} has a claim`;
      return [{ file, field, found, accepted: 'the claim or "none-found", not both' }];
    }
    return [];
  });
};
