import type { Entries } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** One check that a schema cannot make: all that is wrong of one kind, in the order of the files. */
export type Check = (entries: Entries) => readonly Problem[];
