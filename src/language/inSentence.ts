import { words } from './words.ts';

/**
 * A name as it stands inside a sentence: "Low back pain" → "low back pain". Names that keep their capital are listed in
 * the message `language.capitals`; "*" there keeps all of them, for languages that write nouns with one.
 */
export function inSentence(name: string): string {
  const capitals = words('language.capitals').split(', ');
  if (capitals.some((each) => each === '*' || name.startsWith(each))) return name;
  return name.charAt(0).toLocaleLowerCase(words('language.locale')) + name.slice(1);
}
