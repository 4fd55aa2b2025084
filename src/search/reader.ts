import type { SearchWordsEntry } from '../knowledge/schema/index.ts';

/** The part of the search words that reading a text needs. */
export type ReadingWords = Pick<SearchWordsEntry, 'skipped' | 'endings' | 'same'>;

/** One word or phrase of a text, and the term that stands for it and for all that means the same. */
export interface ReadWord {
  readonly typed: string;
  readonly term: string;
  readonly isPhrase: boolean;
}

/** Turns texts into terms. The same reader must read what is searched and what is typed. */
export interface Reader {
  /** What was typed: one term for each word or known phrase; words that say nothing are left out. */
  read(text: string): readonly ReadWord[];
  /** All terms of a text: those of each word and of each phrase. */
  termsOf(text: string): readonly string[];
  /** The term of one word, without capitals and accents. */
  termOf(word: string): string;
  /** The term of each everyday word, by the stem of the word. */
  readonly everyday: ReadonlyMap<string, string>;
}

/** Marks a word that stands for nothing but itself: "=legs" is more than one leg. */
export const AS_WRITTEN = '=';

/** Words with a meaning of their own together: "pins and needles". */
interface Phrase {
  readonly words: readonly string[];
  readonly term: string;
}

/** Letters left, at the least, when an ending comes off. */
const SHORTEST_STEM = 3;

/** "Can’t" → "cant", "café" → "cafe": the words of a text without capitals, accents and apostrophes. */
function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFD')
    .replaceAll(/\p{M}+|['’]/gu, '')
    .toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The words of a text as they were written, each marked. */
export const writtenWords = (text: string): readonly string[] => wordsOf(text).map((word) => AS_WRITTEN + word);

/** A reader for one language's search words. */
export function createReader({ skipped, endings, same }: ReadingWords): Reader {
  const nothings = new Set(skipped.flatMap(wordsOf));
  const longestFirst = endings.toSorted((a, b) => b.length - a.length);
  const stem = (word: string): string => {
    const ending = longestFirst.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
    return ending ? word.slice(0, -ending.length) : word;
  };
  const groups = same.map((group) => ({
    term: wordsOf(group[0] ?? '')
      .map(stem)
      .join(''),
    members: group.map(wordsOf),
  }));

  const single = groups.flatMap(({ term, members }) =>
    members.flatMap(([word = '', ...more]) => (more.length === 0 ? [[word, term] as const] : [])),
  );
  const asWritten = new Map(single);
  const everyday = new Map(single.map(([word, term]) => [stem(word), term]));
  // "cayos", corns misspelt, is not "cayó", fell, though they share a stem
  const termOf = (word: string): string => asWritten.get(word) ?? everyday.get(stem(word)) ?? stem(word);

  // Words that say nothing do not matter in a phrase, unless too little is left of it: "roll in" is more than "roll".
  const phrases = groups
    .flatMap(({ term, members }) =>
      members
        .filter((words) => words.length > 1)
        .map((words): Phrase => {
          const telling = words.filter((word) => !nothings.has(word));
          return { words: (telling.length > 1 ? telling : words).map(termOf), term };
        }),
    )
    .toSorted((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }

  /** Where a phrase that begins at a place ends; 0 when it does not stand there. */
  function endOf(phrase: Phrase, words: readonly string[], from: number): number {
    let at = from;
    for (const wanted of phrase.words) {
      while (at < words.length && termOf(words[at] ?? '') !== wanted && nothings.has(words[at] ?? '')) at += 1;
      if (termOf(words[at] ?? '') !== wanted) return 0;
      at += 1;
    }
    return at;
  }
  const phrasesAt = (words: readonly string[], at: number) =>
    (byFirst.get(termOf(words[at] ?? '')) ?? [])
      .map((phrase) => ({ term: phrase.term, length: phrase.words.length, end: endOf(phrase, words, at) }))
      .filter(({ end }) => end > 0);

  return {
    termOf,
    everyday,
    read(text) {
      const words = wordsOf(text);
      const found: ReadWord[] = [];
      for (let at = 0; at < words.length; ) {
        const word = words[at] ?? '';
        const phrase = phrasesAt(words, at)[0];
        if (phrase)
          found.push({
            typed: words.slice(at, phrase.end).join(' '),
            term: phrase.term,
            isPhrase: true,
          });
        else if (!nothings.has(word)) found.push({ typed: word, term: termOf(word), isPhrase: false });
        at = phrase?.end ?? at + 1;
      }
      return found;
    },
    termsOf(text) {
      const words = wordsOf(text);
      return words.flatMap((word, at) => [
        ...(nothings.has(word) ? [] : [termOf(word)]),
        ...phrasesAt(words, at).map(({ term }) => term),
      ]);
    },
  };
}
