/** The patient texts of each language that has been loaded, and those that are being read. */
import * as english from 'virtual:knowledge/details';

/** What loads each text of one language. */
export type Texts = typeof english;
/** Loads one text, in the language whose texts are given. */
export type LoadText<Text> = (texts: Texts) => Promise<{ default: Text }>;

const languages = new Map<string, Texts>([['en', english]]);
const arrived = new Map<string, unknown>();
const open = new Map<string, { readonly load: LoadText<unknown>; readers: number }>();

const keyOf = (language: string, name: string): string => `${language} ${name}`;

export const addTexts = (language: string, texts: Texts): void => {
  languages.set(language, texts);
};

/** A text that has arrived before; undefined when it has not. */
export const arrivedText = (language: string, name: string): unknown => arrived.get(keyOf(language, name));

/** Loads a text of a language and keeps it: a page seen once opens at once, and without a network. */
export async function loadText(language: string, name: string, load: LoadText<unknown>): Promise<void> {
  const texts = languages.get(language);
  if (!texts) throw new Error(`no texts in ${language}`);
  const { default: text } = await load(texts);
  arrived.set(keyOf(language, name), text);
}

/** Says that a text is on the screen, so that another language has it before it is shown. Returns what ends it. */
export function keepOpen(name: string, load: LoadText<unknown>): () => void {
  const kept = open.get(name) ?? { load, readers: 0 };
  kept.readers += 1;
  open.set(name, kept);
  return () => {
    kept.readers -= 1;
    if (kept.readers === 0) open.delete(name);
  };
}

/** Loads in another language what is on the screen. What does not come is asked for again where it stands. */
export const loadOpenTexts = (language: string): Promise<unknown> =>
  Promise.allSettled(
    [...open].flatMap(([name, { load }]) =>
      arrivedText(language, name) === undefined ? [loadText(language, name, load)] : [],
    ),
  );
