import type { Entries } from '../../../src/knowledge/entries.ts';

/** A knowledge with one fault, the check that must find it, and the exact message. */
export interface BadExample {
  readonly check: string;
  readonly entries: Entries;
  readonly message: string;
}
