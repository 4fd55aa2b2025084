/** How easy a Spanish text is to read. */
import { sentences, words } from './sentences.ts';

/** Vowels that begin a syllable of their own beside another: the open ones, and the closed ones with an accent. */
const STRONG = 'aeoáéíóú';
const VOWELS = `${STRONG}iuüy`;

/**
 * Syllables of a Spanish word, at least one. Two strong vowels are two syllables, a weak one beside another vowel is
 * none of its own; the u of "que" and "guía" is mute; y is a vowel only at the end of a word or alone.
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replaceAll(/qu|gu(?=[eiéí])/g, 'q')
    .replaceAll(/h/g, '')
    .replaceAll(/y(?=\p{L})/gu, 'j');
  const runs = letters.match(new RegExp(`[${VOWELS}]+`, 'g')) ?? [];
  const count = runs.reduce(
    (sum, run) => sum + Math.max(1, [...run].filter((each) => STRONG.includes(each)).length),
    0,
  );
  return Math.max(1, count);
}

/**
 * The INFLESZ value (Szigriszt-Pazos, about 0 to 100; 65 and more is easy) of texts that stand as separate paragraphs or
 * list items. Throws when there are no words.
 */
export function inflesz(texts: readonly string[]): number {
  const all = texts.flatMap(words);
  const count = texts.flatMap(sentences).length;
  if (all.length === 0 || count === 0) throw new Error('No words to measure.');
  const syllables = all.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - 62.3 * (syllables / all.length) - all.length / count;
}
