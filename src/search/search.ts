import type { Findable, SearchedPart } from '../knowledge/types.ts';
import { type CompiledSearch, openIndex } from './compiled.ts';
import { AS_WRITTEN, createReader, type ReadWord, writtenWords } from './reader.ts';
import { createSpelling, type Meant, SURE_ENOUGH } from './spelling.ts';
import { type FoundFlag, typedLines, warningsFor } from './warnings.ts';

/** One result, and for a condition the clue by which it was found (null: by its names, or by something else). */
export interface FoundThing {
  readonly thing: Findable;
  readonly clue: string | null;
}

/** What to say where there is no entry. */
export interface NotCovered {
  /** Warning signs to read then; none of them stands under `flags` too. */
  readonly flags: readonly FoundFlag[];
  /** Nothing else that was typed names anything: the results are beside the point. */
  readonly alone: boolean;
}

/** What typed words lead to. */
export interface Found {
  /** Warning signs whose words were typed, most urgent first. They come before all results. */
  readonly flags: readonly FoundFlag[];
  /** An emergency that no warning sign names. */
  readonly emergency: boolean;
  /** Words were typed for what the knowledge has no entry on; null when none were. */
  readonly notCovered: NotCovered | null;
  /** Best first; never holds a warning sign that stands before. */
  readonly results: readonly FoundThing[];
  /** Typed words that the knowledge does not know. */
  readonly unknown: readonly string[];
}

const MOST_RESULTS = 30;
/** How much a word counts by where it stands. */
const BOOSTS: Readonly<Record<SearchedPart, number>> = {
  title: 5,
  names: 4,
  clues: 3,
  places: 2.5,
  summary: 2,
  leads: 1,
};
/** How much a kind of thing counts: an answer to what a person has comes before what people say. */
const WEIGHTS: Readonly<Record<Findable['kind'], number>> = {
  condition: 1.5,
  region: 2.8,
  effect: 1.3,
  treatment: 1,
  'red-flag': 0.8,
  'other-cause': 0.8,
  prevention: 0.7,
  saying: 0.5,
};
/** A measured change is nothing that a person has come for. */
const MEASURED = 0.5;
const NAMES: readonly string[] = ['title', 'names'] satisfies readonly SearchedPart[];
/** How much more a saying counts when all of it was typed: then it was what was asked for. */
const WHOLE_SAYING = 0.7;
/** How much more a thing counts when its whole title was typed, or all that people call it. */
const WHOLE_NAME = 1.5;
/** What is worth less than this share of the best result, or holds less than this share of the words, is no answer. */
const LEAST_SHARE = 0.12;
const LEAST_COVERED = 0.5;
/** How much of a word is covered by the names of what a thing leads to. */
const BY_LEADS = 0.3;

/** A thing with the parts in which each term stands, and how many of the typed words it holds; a phrase is one. */
interface Hit {
  readonly thing: Findable;
  readonly match: Readonly<Record<string, readonly string[]>>;
  readonly covered: number;
  /** Its whole title was typed. */
  readonly named: boolean;
  readonly score: number;
}

/** How much of a typed word a thing holds, from 0 to 1. */
function coverOf(means: readonly Meant[], match: Hit['match']): number {
  const parts = means.flatMap(({ term }) => match[term] ?? []);
  if (parts.length === 0) return 0;
  return parts.every((part) => part === ('leads' satisfies SearchedPart)) ? BY_LEADS : 1;
}

/** What was typed, as search understands it. */
interface Typed {
  readonly words: readonly (ReadWord & { readonly means: readonly Meant[] })[];
  /** All terms that were typed, or surely enough meant, and the words as they were written. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Search over one language's knowledge. The returned function is pure: the same words find the same things. `index`:
 * that of `compiled`, where it was opened before.
 */
export function createSearch(compiled: CompiledSearch, index = openIndex(compiled)): (typed: string) => Found {
  const { things, called, warnings, emergencies, notCovered, words: readingWords } = compiled;
  const reader = createReader(readingWords);
  const inLines = [...[...warnings, ...notCovered].flatMap(({ lines }) => lines), ...emergencies].flat(3);
  const titleLengths = compiled.index.fieldLength;
  const indexed = compiled.index.index.map(([term]) => term);
  const known = [...indexed, ...inLines.filter((term) => !term.startsWith(AS_WRITTEN))];
  const meaning = createSpelling(known, reader, readingWords.endings);

  function understand(text: string): Typed {
    const words = reader.read(text).map((word) => ({ ...word, means: meaning(word) }));
    const meant = words.flatMap(({ means }) =>
      means.filter(({ weight }) => weight >= SURE_ENOUGH).map(({ term }) => term),
    );
    return { words, terms: new Set([...meant, ...reader.termsOf(text), ...writtenWords(text)]) };
  }

  /** The clue that holds most of the words which the names lack. */
  function clueOf({ thing, match }: Hit): string | null {
    if (thing.kind !== 'condition') return null;
    const lacking = Object.keys(match).filter((term) => !match[term]?.some((part) => NAMES.includes(part)));
    const counted = thing.clues.map((clue) => {
      const terms = reader.termsOf(clue);
      return { clue, count: lacking.filter((term) => terms.includes(term)).length };
    });
    const best = counted.toSorted((a, b) => b.count - a.count)[0];
    return best && best.count > 0 ? best.clue : null;
  }

  function weightOf(thing: Findable, terms: ReadonlySet<string>): number {
    const weight = WEIGHTS[thing.kind];
    if (thing.kind === 'effect' && thing.measured) return weight * MEASURED;
    if (thing.kind !== 'saying') return weight;
    const said = reader.termsOf(thing.saying);
    return weight + (WHOLE_SAYING * said.filter((term) => terms.has(term)).length) / said.length;
  }

  /** Whether a thing's whole title was typed. */
  const isNamed = (id: number, match: Hit['match']): boolean =>
    Object.values(match).filter((parts) => parts.includes('title')).length === titleLengths[id]?.[0];

  /** Whether all that people call a thing was typed. */
  const isCalled = (id: number, terms: ReadonlySet<string>): boolean =>
    (called[id] ?? []).some((name) => name.split(' ').every((term) => terms.has(term)));

  function resultsFor({ words, terms }: Typed, flags: readonly Findable[]): readonly Hit[] {
    const known = words.filter(({ means }) => means.length > 0);
    const weights = new Map(known.flatMap(({ means }) => means.map(({ term, weight }) => [term, weight] as const)));
    const hits = index
      .search([...weights.keys()].join(' '), { boost: BOOSTS, boostTerm: (term) => weights.get(term) ?? 1 })
      .map(({ id, score, match }): Hit => {
        const thing = things[id] as Findable;
        const covered = known.reduce((sum, { means }) => sum + coverOf(means, match), 0);
        const named = isNamed(id, match);
        return {
          thing,
          match,
          covered,
          named,
          score:
            score *
            (covered / known.length) ** 2 *
            weightOf(thing, terms) *
            (named || isCalled(id, terms) ? WHOLE_NAME : 1),
        };
      })
      // a warning must not turn up for half of what was typed, nor twice
      .filter(
        ({ thing, covered }) => thing.kind !== 'red-flag' || (covered === words.length && !flags.includes(thing)),
      );
    const best = Math.max(...hits.map(({ score }) => score), 0);
    const most = Math.max(...hits.map(({ covered }) => covered), 0);
    return hits
      .filter(({ score, covered }) => score >= best * LEAST_SHARE && covered >= most * LEAST_COVERED)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST_RESULTS);
  }

  /** The warning signs to read where words for what has no entry were typed; null when none were. */
  function readInstead(terms: ReadonlySet<string>, flags: readonly FoundFlag[]): readonly FoundFlag[] | null {
    const typed = notCovered.filter(({ lines }) => typedLines(lines, terms).length > 0);
    if (typed.length === 0) return null;
    const places = [...new Set(typed.flatMap((each) => each.things))];
    return places.map((place) => things[place] as FoundFlag).filter((flag) => !flags.includes(flag));
  }

  return (text) => {
    const typed = understand(text);
    const flags = warningsFor(compiled, typed.terms);
    const instead = readInstead(typed.terms, flags);
    const hits = resultsFor(typed, [...flags, ...(instead ?? [])]);
    return {
      flags,
      emergency: typedLines(emergencies, typed.terms).length > 0,
      notCovered: instead && { flags: instead, alone: !hits.some(({ named }) => named) },
      results: hits.map((hit) => ({ thing: hit.thing, clue: clueOf(hit) })),
      unknown: typed.words.filter(({ means }) => means.length === 0).map((word) => word.typed),
    };
  };
}
