/** A small search, built thing by thing: each test names only what it is about. */
import { NO_SEARCH_WORDS } from '../../src/knowledge/entries.ts';
import type { SearchWordsEntry } from '../../src/knowledge/schema/index.ts';
import type { Findable, SearchDocument } from '../../src/knowledge/types.ts';
import { compileIndex } from '../../src/search/compiled.ts';
import { createSearch, type Found } from '../../src/search/search.ts';

export const aDocument = (shows: Findable, parts: Partial<SearchDocument['parts']> = {}): SearchDocument => ({
  shows,
  parts: { title: [], names: [], clues: [], places: [], summary: [], leads: [], ...parts },
});

export const aProblem = (
  id: string,
  title: string,
  clues: readonly string[] = [],
  parts: Partial<SearchDocument['parts']> = {},
): SearchDocument => aDocument({ kind: 'condition', id, clues }, { title: [title], clues, ...parts });

export const aWarning = (id: string, sign: string, urgency: 'emergency-now' | 'same-day' | 'soon'): SearchDocument =>
  aDocument({ kind: 'red-flag', id, urgency, sign, text: 'and so on.' }, { title: [sign] });

export const someWords = (words: Partial<SearchWordsEntry> = {}): SearchWordsEntry => ({
  ...NO_SEARCH_WORDS,
  skipped: ['my', 'the', 'in', 'of', 'and', 'is'],
  endings: ['s', 'ing'],
  ...words,
});

/** The search over these documents, as the browser has it: what was compiled has been written out and read again. */
export function aSearch(
  documents: readonly SearchDocument[],
  words: Partial<SearchWordsEntry> = {},
): (typed: string) => Found {
  const compiled = compileIndex({ documents, words: someWords(words) });
  return createSearch(JSON.parse(JSON.stringify(compiled)));
}

export const idsOf = ({ results }: Found): readonly string[] => results.map(({ thing }) => thing.id);
export const flagsOf = ({ flags }: Found): readonly string[] => flags.map(({ id }) => id);
