import { syllable } from 'syllable';
import { sentences, words } from './sentences.ts';

/** Flesch-Kincaid grade (US school years, about −3 to 20) of texts that stand as separate paragraphs or list items. */
export function grade(texts: readonly string[]): number {
  const all = texts.flatMap(words);
  const count = texts.flatMap(sentences).length;
  if (all.length === 0 || count === 0) throw new Error('No words to grade.');
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (all.length / count) + 11.8 * (syllables / all.length) - 15.59;
}
