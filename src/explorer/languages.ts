/** The languages of the app, and how one of them is loaded. */
import english from 'virtual:knowledge/index';
import { languages, loads } from 'virtual:languages';
import type { Review } from '../knowledge/schema/index.ts';
import type { KnowledgeIndex } from '../knowledge/types.ts';
import { loadAskedEnglish, loadLaterEnglish } from '../language/later.ts';
import { type Messages, WRITTEN_IN } from '../language/words.ts';
import { addTexts } from './texts.ts';

/** A language that the app speaks. */
export interface Language {
  /** As the `lang` of HTML: "es". */
  readonly code: string;
  /** Its own name for itself: "Español". */
  readonly name: string;
  /** What it says of itself when it does not load; it has not come then. */
  readonly missed: string;
  /** Who reviewed the translation; null for the language everything is written in. */
  readonly review: Review | null;
}

export const LANGUAGES: readonly Language[] = languages;

/** Languages that no list offers and an address may name: those for tests. */
export const UNLISTED: readonly string[] = Object.keys(loads).filter((code) =>
  languages.every((each) => each.code !== code),
);

/** Loads a language whole. Rejects when it does not come. */
export async function loadLanguage(
  code: string,
): Promise<{ readonly index: KnowledgeIndex; readonly messages: Messages | null }> {
  if (code === WRITTEN_IN) {
    // every page may stand on the screen
    await Promise.all([loadLaterEnglish(), loadAskedEnglish()]);
    return { index: english, messages: null };
  }
  const load = loads[code];
  if (!load) throw new Error(`no language ${code}`);
  const { index, messages, details } = await load();
  addTexts(code, details);
  return { index, messages };
}
