import type { Reader, ReadWord } from './reader.ts';

/** A term that a typed word may mean: 1 when it is that very term, more for a phrase, less when it was guessed. */
export interface Meant {
  readonly term: string;
  readonly weight: number;
}

const PHRASE = 1.5;
const BEGUN = 0.7;
const MISSPELT = 0.6;
const TWICE_MISSPELT = 0.5;
/** What weighs less was guessed too boldly for a warning: "agrietado", cracked, is not "agitado", out of breath. */
export const SURE_ENOUGH = MISSPELT;
/** The fewest letters from which the beginning of a word is taken for the word, and from which a letter may be wrong. */
const FEWEST_BEGUN = 2;
const FEWEST_MISSPELT = 5;
/** Letters of a word from which two may be wrong. */
const LONG = 6;
/** The fewest letters before a half-typed ending, "mornin" for "morn". */
const FEWEST_BEFORE_ENDING = 4;
const MOST_GUESSES = 8;
/** The fewest letters of each of two words that were written as one. */
const FEWEST_JOINED = 4;

/**
 * How many letters must be put in, left out, changed or swapped with their neighbor to make one word of the other;
 * `most + 1` when more than `most`.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : most + 1,
        ),
      );
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(most + 1, last[b.length] ?? 0);
}

/**
 * Letters that may be wrong. People seldom get the first one wrong, and "never" is no "fever"; in a long word it may be
 * missing.
 */
function mayBeWrong(typed: string, stem: string): number {
  if (typed.length < FEWEST_MISSPELT || stem.length < FEWEST_MISSPELT) return 0;
  if (typed[0] !== stem[0]) return typed.length > LONG ? 1 : 0;
  return typed.length >= LONG ? 2 : 1;
}

/** The stems with the fewest letters wrong, and how many those are. */
function nearest(
  typed: string,
  stems: Iterable<string>,
): { readonly stems: readonly string[]; readonly apart: number } {
  let least = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const stem of stems) {
    const most = Math.min(least, mayBeWrong(typed, stem));
    const apart = most > 0 ? lettersApart(typed, stem, most) : 1;
    if (apart > most) continue;
    if (apart < least) found = [];
    least = apart;
    found.push(stem);
  }
  return { stems: found, apart: least };
}

/** Whether a typed word is the beginning of a stem, or a stem with half an ending. */
const isBegun = (typed: string, stem: string, endings: readonly string[]): boolean =>
  stem.startsWith(typed) ||
  (stem.length >= FEWEST_BEFORE_ENDING &&
    typed.startsWith(stem) &&
    endings.some((ending) => ending.startsWith(typed.slice(stem.length))));

/**
 * What each typed word may mean among the terms that are known. `terms` are those of the index; the reader knows the
 * words that stand for one of them, `endings` are those that are left off. A known word means itself and nothing else.
 */
export function createSpelling(
  terms: Iterable<string>,
  { everyday, termOf }: Pick<Reader, 'everyday' | 'termOf'>,
  endings: readonly string[],
): (word: Pick<ReadWord, 'typed' | 'term' | 'isPhrase'>) => readonly Meant[] {
  const known = new Map<string, string>();
  for (const term of terms) known.set(term, term);
  for (const [stem, term] of everyday) if (known.has(term)) known.set(stem, term);

  const guessed = (stems: readonly string[], weight: number): readonly Meant[] =>
    [...new Set(stems.map((stem) => known.get(stem) ?? stem))].slice(0, MOST_GUESSES).map((term) => ({ term, weight }));

  /** "shinsplints" → shin and splints: both words of a text without the space between. */
  function joined(typed: string): readonly string[] {
    for (let at = FEWEST_JOINED; at <= typed.length - FEWEST_JOINED; at++) {
      const both = [typed.slice(0, at), typed.slice(at)].map(termOf);
      if (both.every((term) => known.has(term))) return both;
    }
    return [];
  }

  return ({ typed, term, isPhrase }) => {
    if (known.has(term)) return [{ term, weight: isPhrase ? PHRASE : 1 }];
    if (term.length < FEWEST_BEGUN) return [];
    const begun = [...known.keys()].filter((stem) => isBegun(typed, stem, endings));
    const two = begun.length === 0 ? joined(typed) : [];
    if (two.length > 0) return guessed(two, 1);
    const shortestFirst = begun.toSorted((a, b) => a.length - b.length);
    const near = nearest(term, known.keys());
    return [...guessed(shortestFirst, BEGUN), ...guessed(near.stems, near.apart > 1 ? TWICE_MISSPELT : MISSPELT)];
  };
}
