import type { Entries } from './entries.ts';
import type { CodedEntry } from './types.ts';

/** What clinics' systems know the entries by; entries without a code are left out. Places stand first. */
export function compileCodes({ regions, conditions, effects }: Entries): readonly CodedEntry[] {
  return [
    ...regions.map(({ id, codes }) => ({ kind: 'region' as const, id, region: id, codes })),
    ...conditions.map(({ entry: { id, codes } }) => ({ kind: 'condition' as const, id, region: null, codes })),
    ...effects.map(({ entry: { id, region, codes } }) => ({ kind: 'effect' as const, id, region, codes })),
  ].filter(({ codes }) => codes.icd10cm.length > 0 || codes.snomedct !== null);
}
