import { type CompiledKnowledge, compile } from '../compile.ts';
import { type Entries, NO_SEARCH_WORDS } from '../entries.ts';
import { checkIntegrity } from '../integrity.ts';
import { problemMessage } from '../problem.ts';
import { DATA_FILES, type SearchWordsEntry } from '../schema/index.ts';
import { withReferences } from '../translation/references.ts';
import { readDataFile, readKnowledge, type Translate } from './read.ts';
import { knowledgeVersion, translationVersion } from './version.ts';

/** The knowledge does not hold together; the message has one line for each problem. */
class BrokenKnowledge extends Error {
  override readonly name = 'BrokenKnowledge';
}

/** Another language: its code, and what puts its words in. */
export interface Translation {
  readonly code: string;
  readonly translate: Translate;
}

/** Reads and checks the knowledge of a project as it is written. Throws `BrokenKnowledge` naming every problem. */
async function readWhole(root: string): Promise<Entries> {
  const { entries, problems, files } = await readKnowledge(root);
  if (files === 0) throw new BrokenKnowledge('data/: found no file; accepted: the knowledge');
  const all = problems.length > 0 ? problems : checkIntegrity(entries);
  if (all.length > 0) throw new BrokenKnowledge(all.map(problemMessage).join('\n'));
  return entries;
}

/** The everyday words of another language. They are no translation, so they stand in a file of their own. */
async function readSearchWords(root: string, code: string): Promise<SearchWordsEntry> {
  const file = `data/translations/${code}/search-words.json`;
  const { value, problems } = await readDataFile(root, file, DATA_FILES['search-words'].schema);
  if (value) return value;
  if (problems.every(({ found }) => found === 'no such file')) return NO_SEARCH_WORDS;
  throw new BrokenKnowledge(problems.map(problemMessage).join('\n'));
}

/** The entries of a project in another language. */
export async function readTranslated(
  root: string,
  written: Entries,
  { code, translate }: Translation,
): Promise<Entries> {
  const { entries } = await readKnowledge(root, [], translate);
  return { ...withReferences(written, entries), searchWords: await readSearchWords(root, code) };
}

/**
 * Reads, checks and compiles the knowledge of a project, in English or in another language. Throws `BrokenKnowledge`
 * naming every problem of the English.
 */
export async function loadKnowledge(root: string, translation?: Translation): Promise<CompiledKnowledge> {
  const written = await readWhole(root);
  const version = await knowledgeVersion(root, written);
  if (!translation) return compile(written, version);
  const entries = await readTranslated(root, written, translation);
  return compile(entries, translationVersion(version, translation.code, entries));
}
