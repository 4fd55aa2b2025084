/** Reads the everyday words for search of a language other than English. Node only. */
import type { Entries } from '../entries.ts';
import { searchWordProblems } from '../integrity/references.ts';
import type { Problem } from '../problem.ts';
import { DATA_FILES, type SearchWordsEntry } from '../schema/index.ts';
import { readDataFile } from './read.ts';

const { path, schema } = DATA_FILES['search-words'];

const fileOf = (language: string): string => `data/translations/${language}/${path}`;

/** A language's own search words; null where it has none yet, or where they break their schema. */
export async function readSearchWords(
  root: string,
  language: string,
): Promise<{ readonly value: SearchWordsEntry | null; readonly problems: readonly Problem[] }> {
  const { value, problems } = await readDataFile(root, fileOf(language), schema);
  const absent = problems.some(({ found }) => found === 'no such file');
  return { value, problems: absent ? [] : problems };
}

/** What is wrong with a language's own search words: they break their schema, or name what `written` does not have. */
export async function checkSearchWords(root: string, language: string, written: Entries): Promise<readonly Problem[]> {
  const { value, problems } = await readSearchWords(root, language);
  return value ? searchWordProblems(fileOf(language), value, written) : problems;
}
