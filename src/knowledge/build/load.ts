import { type CompiledKnowledge, compile } from '../compile.ts';
import { type Entries, NO_SEARCH_WORDS } from '../entries.ts';
import { checkIntegrity } from '../integrity.ts';
import { type Problem, problemMessage } from '../problem.ts';
import { withReferences } from '../translation/references.ts';
import { readKnowledge, type Translate } from './read.ts';
import { checkSearchWords, readSearchWords } from './search-words.ts';
import { knowledgeVersion, translationVersion } from './version.ts';

/** The knowledge does not hold together; the message has one line for each problem. */
class BrokenKnowledge extends Error {
  override readonly name = 'BrokenKnowledge';
}

function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new BrokenKnowledge(problems.map(problemMessage).join('\n'));
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
  throwIfAny(problems.length > 0 ? problems : checkIntegrity(entries));
  return entries;
}

/** The entries of a project in another language. */
export async function readTranslated(
  root: string,
  written: Entries,
  { code, translate }: Translation,
): Promise<Entries> {
  const { entries } = await readKnowledge(root, [], translate);
  const searchWords = (await readSearchWords(root, code)).value ?? NO_SEARCH_WORDS;
  return { ...withReferences(written, entries), searchWords };
}

/**
 * Reads, checks and compiles the knowledge of a project, in English or in another language. Throws `BrokenKnowledge`
 * naming every problem of the English, or of the language's own words for search.
 */
export async function loadKnowledge(root: string, translation?: Translation): Promise<CompiledKnowledge> {
  const written = await readWhole(root);
  const version = await knowledgeVersion(root, written);
  if (!translation) return compile(written, version);
  throwIfAny(await checkSearchWords(root, translation.code, written));
  const entries = await readTranslated(root, written, translation);
  return compile(entries, translationVersion(version, translation.code, entries));
}
