/** The knowledge as written: what the files under data/ say, before anything is derived. */
import type {
  CertaintyException,
  ClueEntry,
  ConditionEntry,
  EffectEntry,
  LeftOutEntry,
  OtherCauseEntry,
  PreventionTopic,
  RedFlagEntry,
  RegionEntry,
  SayingEntry,
  SearchWordsEntry,
  SourceEntry,
  TreatmentEntry,
  VisitEntry,
} from './schema/index.ts';

/** An entry and the file it stands in, as a path from the project's root: `data/conditions/flat-foot.json`. */
export interface Filed<T> {
  readonly file: string;
  readonly entry: T;
}

/** All that is written, one list a kind. */
export interface Entries {
  readonly conditions: readonly Filed<ConditionEntry>[];
  readonly effects: readonly Filed<EffectEntry>[];
  readonly otherCauses: readonly Filed<OtherCauseEntry>[];
  readonly treatments: readonly Filed<TreatmentEntry>[];
  readonly clues: readonly ClueEntry[];
  readonly redFlags: readonly RedFlagEntry[];
  readonly regions: readonly RegionEntry[];
  readonly exceptions: readonly CertaintyException[];
  readonly sayings: readonly SayingEntry[];
  readonly prevention: readonly PreventionTopic[];
  readonly visit: Omit<VisitEntry, '$schema'>;
  readonly leftOut: readonly LeftOutEntry[];
  readonly searchWords: SearchWordsEntry;
  readonly sources: readonly SourceEntry[];
}

/** Files that hold a whole list. */
export const LIST_FILES = {
  clues: 'data/clues.json',
  redFlags: 'data/red-flags.json',
  regions: 'data/regions.json',
  exceptions: 'data/certainty-exceptions.json',
  sayings: 'data/sayings.json',
  prevention: 'data/prevention.json',
  visit: 'data/visit.json',
  leftOut: 'data/left-out.json',
  searchWords: 'data/search-words.json',
  sources: 'data/sources.json',
} as const satisfies Partial<Record<keyof Entries, string>>;

/** Search with nothing but the words of the entries themselves. */
export const NO_SEARCH_WORDS: SearchWordsEntry = {
  skipped: [],
  endings: [],
  same: [],
  names: [],
  warnings: [],
  emergencies: [],
  notCovered: [],
};
