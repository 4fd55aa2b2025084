import type { Entries } from '../entries.ts';
import type { DeviationEntry } from '../schema/index.ts';

/** A posture change and where it stands. */
export interface FiledDeviation {
  readonly file: string;
  /** `deviations[2]`. */
  readonly field: string;
  readonly deviation: DeviationEntry;
}

/** The posture changes of each condition, in the order of the files. */
export const deviationsOf = (entries: Entries): readonly (readonly FiledDeviation[])[] =>
  entries.conditions.map(({ file, entry }) =>
    entry.deviations.map((deviation, at) => ({ file, field: `deviations[${at}]`, deviation })),
  );
