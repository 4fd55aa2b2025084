/**
 * Pseudo-languages: English with accents, 40 percent longer, and the same written from right to left. They show what was
 * not translated, what has no room and what stands on the wrong side. For development and tests.
 */
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';

/** Codes of the pseudo-languages, as the Unicode CLDR has them. */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

export const isPseudo = (code: string): code is PseudoLanguage =>
  (PSEUDO_LANGUAGES as readonly string[]).includes(code);

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aeiouyncszAEIOUYNCSZ'].map((letter, at) => [letter, [...'áëîõûýñçšžÀÉÏÔÜÝÑÇŠŽ'][at] ?? letter]),
);
/** How much longer a text becomes. */
const LONGER = 0.4;
/** Right-to-left override and its end: the letters run from right to left. */
const [OVERRIDE, POP] = ['\u202e', '\u202c'];

/** A word with accents and longer by `room` letters: its vowels are drawn out, then its last letter. */
function stretched(word: string, room: number): string {
  let left = room;
  const drawn = [...word].map((letter) => {
    const accented = ACCENTED[letter] ?? letter;
    if (left < 1 || !/[aeiouy]/i.test(letter)) return accented;
    left -= 1;
    return accented + accented.toLowerCase();
  });
  return drawn.join('') + (drawn.at(-1) ?? '').toLowerCase().charAt(0).repeat(Math.max(0, left));
}

/** A text in a pseudo-language, of at most `most` letters: its words grow, its numbers and signs stay. */
export function pseudoText(code: PseudoLanguage, text: string, most = Number.POSITIVE_INFINITY): string {
  let room = most - text.length;
  const longer = text.replaceAll(/\p{L}+/gu, (word) => {
    const grows = Math.min(Math.round(word.length * LONGER), room);
    room -= grows;
    return stretched(word, grows);
  });
  // a tag has no room for marks either
  return code === 'ar-XB' && longer !== text && most === Number.POSITIVE_INFINITY ? OVERRIDE + longer + POP : longer;
}

/** What a pseudo-language says of itself; numbers stay as in English. */
const OWN: Readonly<Record<PseudoLanguage, Readonly<Record<string, string>>>> = {
  'en-XA': { 'language.name': 'Áççëñtš', 'language.locale': 'en-US', 'language.direction': 'ltr' },
  'ar-XB': { 'language.name': 'Mîrrõr', 'language.locale': 'en-US', 'language.direction': 'rtl' },
};

/** A message in a pseudo-language, compiled: its arguments, and what selects among its cases, stay. */
export function pseudoMessage(code: PseudoLanguage, id: string, message: string): CompiledMessage {
  const own = OWN[code][id] ?? (id === 'language.capitals' ? message : null);
  return own ? compileMessage(own) : compileMessage(message, (text) => pseudoText(code, text));
}
