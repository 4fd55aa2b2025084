// Gates on search over the real knowledge: what real people type, and what they must then see.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { moduleOf } from '../../src/knowledge/build/modules.ts';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { compile } from '../../src/knowledge/compile.ts';
import { compileIndex } from '../../src/search/compiled.ts';
import { createSearch } from '../../src/search/search.ts';
import { emptyLines, heldTwice, lostWords, sharedTerms } from './searchWords.ts';

const { entries } = await readKnowledge(join(import.meta.dirname, '../..'));
const { search: source, index } = compile(entries, 'test');
const compiled = compileIndex(source);
const search = createSearch(compiled);

const read = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as readonly T[];
const queries = read<{ typed: string; finds: readonly string[] }>('search-queries.json');
const phrases = read<{ typed: string; redFlag: string }>('red-flag-phrases.json');
const everyday = read<string>('everyday-words.json');
const notCovered = read<string>('not-covered.json');

/** The ids of what stands on the page, from the top; three warning signs at most are shown at once. */
const shownFor = (typed: string): readonly string[] => {
  const { flags, results } = search(typed);
  return [...flags.slice(0, 3).map(({ id }) => id), ...results.map(({ thing }) => thing.id)];
};

describe('search in the real knowledge', () => {
  it('[SE10] of 270 things people type, 95 in 100 find what they mean among the first three', () => {
    expect(queries.length).toBeGreaterThanOrEqual(270);
    const missed = queries.filter(
      ({ typed, finds }) =>
        !shownFor(typed)
          .slice(0, 3)
          .some((id) => finds.includes(id)),
    );
    const rate = 1 - missed.length / queries.length;
    process.stdout.write(`search: ${queries.length - missed.length} of ${queries.length} found in the first three\n`);
    expect(rate, `missed: ${missed.map(({ typed }) => typed).join(', ')}`).toBeGreaterThanOrEqual(0.95);
  });

  it('[SE10] what the queries are to find exists', () => {
    const ids = new Set(source.documents.map(({ shows }) => shows.id));
    expect(queries.flatMap(({ finds }) => finds).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('[SE10] who means a warning sign meets it first of all', () => {
    const ids = new Set(entries.redFlags.map(({ id }) => id));
    const meant = queries.filter(({ finds }) => finds.some((id) => ids.has(id)));
    expect(meant.length).toBeGreaterThanOrEqual(8);
    const late = meant.filter(({ typed, finds }) => !finds.includes(shownFor(typed)[0] ?? ''));
    expect(late.map(({ typed }) => typed)).toEqual([]);
  });

  it('[SE11] 60 emergency phrases each lead to their warning sign first', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(60);
    const first = phrases.map(({ typed }) => ({ typed, redFlag: search(typed).flags[0]?.id }));
    expect(first).toEqual(phrases);
    expect(phrases.map(({ typed }) => search(typed).flags[0]?.urgency)).toEqual(phrases.map(() => 'emergency-now'));
  });

  it('[SE11] every warning sign has words that lead to it first, and its own words find it', () => {
    const withWords = entries.searchWords.warnings.map(({ redFlag }) => redFlag);
    expect(withWords.toSorted()).toEqual(entries.redFlags.map(({ id }) => id).toSorted());
    const lost = entries.redFlags.filter(({ id, sign }) => !shownFor(sign).slice(0, 3).includes(id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('[SE11] signs of the whole body, which no joint shows, lead to a warning sign', () => {
    for (const typed of ['fever', 'numb both legs', 'chest pain', "can't control bladder", 'short of breath'])
      expect(search(typed).flags[0]?.urgency, typed).toBe('emergency-now');
    for (const typed of ['heart attack', 'stroke', 'suicidal', 'call 911'])
      expect(search(typed).emergency, typed).toBe(true);
  });

  it('[SE11] everyday words raise no alarm: none of them meets an emergency', () => {
    const alarmed = [...queries.map(({ typed }) => typed), ...everyday].filter((typed) =>
      search(typed).flags.some(({ urgency }) => urgency === 'emergency-now'),
    );
    expect(alarmed).toEqual([]);
  });

  it('[SE31] what has no entry is told so and raises no emergency; what has one is not', () => {
    expect(notCovered.length).toBeGreaterThanOrEqual(35);
    const found = notCovered.map((typed) => ({ typed, ...search(typed) }));
    expect(found.filter(({ notCovered: told }) => told === null).map(({ typed }) => typed)).toEqual([]);
    expect(found.filter(({ flags }) => flags[0]?.urgency === 'emergency-now').map(({ typed }) => typed)).toEqual([]);
    const told = queries.filter(({ typed }) => search(typed).notCovered !== null);
    expect(told.length).toBeLessThanOrEqual(2);
  });

  it('[SE12] every entry, place, saying and way to keep well is found by its own name', () => {
    const nameOf = new Map(
      source.documents
        .filter(({ shows }) => shows.kind !== 'red-flag')
        .map(({ shows, parts }) => [shows.id, parts.title[0]]),
    );
    expect(nameOf.size).toBe(source.documents.length - entries.redFlags.length);
    const lost = [...nameOf].filter(([id, name]) => !search(name ?? '').results.some(({ thing }) => thing.id === id));
    expect(lost).toEqual([]);
    expect(index.conditions.filter(({ id, names }) => search(names.clinical).results[0]?.thing.id !== id)).toEqual([]);
  });

  it('[SE12] other names that people use find their entry among the six shown', () => {
    const named = [...entries.conditions, ...entries.treatments].flatMap(({ entry }) =>
      entry.names.alsoCalled.map((name) => ({ id: entry.id, name })),
    );
    expect(named.length).toBeGreaterThan(100);
    const lost = named.filter(({ id, name }) => !shownFor(name).slice(0, 6).includes(id));
    expect(lost.map(({ id, name }) => `${name} → ${id}`)).toEqual([]);
  });

  it('[SE13] the search words hold together: no word in two groups, no line that loses a word', () => {
    expect(heldTwice(entries.searchWords)).toEqual([]);
    expect(emptyLines(entries.searchWords)).toEqual([]);
    expect(lostWords(entries.searchWords)).toEqual([]);
    expect(sharedTerms(entries.searchWords)).toEqual([]);
  });

  it('[SE14] the search data stays within 40 KiB gzip', () => {
    expect(gzipSync(moduleOf(compiled)).length).toBeLessThanOrEqual(40 * 1024);
  });
});
