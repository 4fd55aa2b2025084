// Gates on search over the real knowledge in Spanish: what real people type, and what they must then see.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTranslated } from '../../src/knowledge/build/load.ts';
import { moduleOf } from '../../src/knowledge/build/modules.ts';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { checkSearchWords } from '../../src/knowledge/build/search-words.ts';
import { translator } from '../../src/knowledge/build/translations.ts';
import { compile } from '../../src/knowledge/compile.ts';
import { compileIndex } from '../../src/search/compiled.ts';
import { createSearch } from '../../src/search/search.ts';
import { emptyLines, heldTwice, lostWords, sharedTerms } from './searchWords.ts';

const ROOT = join(import.meta.dirname, '../..');
const { entries: written } = await readKnowledge(ROOT);
const entries = await readTranslated(ROOT, written, { code: 'es', translate: await translator(ROOT, 'es') });
const { search: source, index } = compile(entries, 'test');
const compiled = compileIndex(source);
const search = createSearch(compiled);

const json = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
const queries = json<readonly { typed: string; finds: readonly string[] }[]>('tests/data/search-queries.es.json');
const phrases = json<readonly { typed: string; redFlag: string }[]>('tests/data/red-flag-phrases.es.json');
const everyday = json<readonly string[]>('tests/data/everyday-words.es.json');
const notCovered = json<readonly string[]>('tests/data/not-covered.es.json');
const messages = json<Readonly<Record<string, string>>>('src/language/es/later/search.json');

/** The ids of what stands on the page, from the top; three warning signs at most are shown at once. */
const shownFor = (typed: string): readonly string[] => {
  const { flags, results } = search(typed);
  return [...flags.slice(0, 3).map(({ id }) => id), ...results.map(({ thing }) => thing.id)];
};

describe('search in the real knowledge, in Spanish', () => {
  it('[SE15] of 300 things people type, 95 in 100 find what they mean among the first three', () => {
    expect(queries.length).toBeGreaterThanOrEqual(300);
    const missed = queries.filter(
      ({ typed, finds }) =>
        !shownFor(typed)
          .slice(0, 3)
          .some((id) => finds.includes(id)),
    );
    const rate = 1 - missed.length / queries.length;
    expect(rate, `missed: ${missed.map(({ typed }) => typed).join(', ')}`).toBeGreaterThanOrEqual(0.95);
    const ids = new Set(source.documents.map(({ shows }) => shows.id));
    expect(queries.flatMap(({ finds }) => finds).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('[SE15] who means a warning sign meets it first of all', () => {
    const ids = new Set(entries.redFlags.map(({ id }) => id));
    const meant = queries.filter(({ finds }) => finds.some((id) => ids.has(id)));
    expect(meant.length).toBeGreaterThanOrEqual(8);
    const late = meant.filter(({ typed, finds }) => !finds.includes(shownFor(typed)[0] ?? ''));
    expect(late.map(({ typed }) => typed)).toEqual([]);
  });

  it('[SE15] each example that the page offers finds something and raises no emergency', () => {
    const examples = Object.entries(messages).filter(([id]) => id.startsWith('search.example.'));
    expect(examples.length).toBeGreaterThan(3);
    for (const [, typed] of examples) {
      const { results, flags, unknown } = search(typed);
      expect(results.length, typed).toBeGreaterThan(0);
      expect(unknown, typed).toEqual([]);
      expect(
        flags.filter(({ urgency }) => urgency === 'emergency-now').map(({ id }) => id),
        typed,
      ).toEqual([]);
    }
  });

  it('[SE16] emergency phrases each lead to their warning sign first', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(60);
    const first = phrases.map(({ typed }) => ({ typed, redFlag: search(typed).flags[0]?.id }));
    expect(first).toEqual(phrases);
    expect(phrases.map(({ typed }) => search(typed).flags[0]?.urgency)).toEqual(phrases.map(() => 'emergency-now'));
    for (const typed of ['infarto', 'derrame', 'suicidarme', 'llamar al 911', 'tengo sangrado'])
      expect(search(typed).emergency, typed).toBe(true);
  });

  it('[SE16] every warning sign has words that lead to it first, and its own words find it', () => {
    const withWords = entries.searchWords.warnings.map(({ redFlag }) => redFlag);
    expect(withWords.toSorted()).toEqual(entries.redFlags.map(({ id }) => id).toSorted());
    const lost = entries.redFlags.filter(({ id, sign }) => !shownFor(sign).slice(0, 3).includes(id));
    expect(lost.map(({ id, sign }) => `${id}: ${sign} → ${shownFor(sign).slice(0, 3)}`)).toEqual([]);
  });

  it('[SE16] everyday questions raise no alarm: none of them meets an emergency', () => {
    const alarmed = [...queries.map(({ typed }) => typed), ...everyday].filter((typed) =>
      search(typed).flags.some(({ urgency }) => urgency === 'emergency-now'),
    );
    expect(alarmed).toEqual([]);
    // words that look like those of a sign once their endings are off
    for (const typed of ['se me puso rígida la rodilla', 'me duele después del partido', 'pisos duros', 'dedo chueco'])
      expect(search(typed).flags, typed).toEqual([]);
  });

  it('[SE31] what has no entry is told so and raises no emergency; what has one is not', () => {
    expect(notCovered.length).toBeGreaterThanOrEqual(35);
    const found = notCovered.map((typed) => ({ typed, ...search(typed) }));
    expect(found.filter(({ notCovered: told }) => told === null).map(({ typed }) => typed)).toEqual([]);
    expect(found.filter(({ flags }) => flags[0]?.urgency === 'emergency-now').map(({ typed }) => typed)).toEqual([]);
    const told = queries.filter(({ typed }) => search(typed).notCovered !== null);
    expect(told.length).toBeLessThanOrEqual(2);
  });

  it('[SE17] everything is found by its own name, its clinical name and its other names', () => {
    const nameOf = new Map(
      source.documents
        .filter(({ shows }) => shows.kind !== 'red-flag')
        .map(({ shows, parts }) => [shows.id, parts.title[0]]),
    );
    const lost = [...nameOf].filter(([id, name]) => !search(name ?? '').results.some(({ thing }) => thing.id === id));
    expect(lost).toEqual([]);
    expect(
      index.conditions
        .filter(({ id, names }) => search(names.clinical).results[0]?.thing.id !== id)
        .map(({ id, names }) => `${names.clinical} → ${id}, found ${search(names.clinical).results[0]?.thing.id}`),
    ).toEqual([]);
    const named = [...entries.conditions, ...entries.treatments].flatMap(({ entry }) =>
      entry.names.alsoCalled.map((name) => ({ id: entry.id, name })),
    );
    expect(named.length).toBeGreaterThan(100);
    const unnamed = named.filter(({ id, name }) => !shownFor(name).slice(0, 6).includes(id));
    expect(unnamed.map(({ id, name }) => `${name} → ${id}`)).toEqual([]);
  });

  it('[SE18] the Spanish search words hold together, as the English do', async () => {
    expect(await checkSearchWords(ROOT, 'es', written)).toEqual([]);
    expect(entries.searchWords).not.toEqual(written.searchWords);
    expect(heldTwice(entries.searchWords)).toEqual([]);
    expect(emptyLines(entries.searchWords)).toEqual([]);
    expect(lostWords(entries.searchWords)).toEqual([]);
    expect(sharedTerms(entries.searchWords)).toEqual([]);
  });

  it('[SE18] the letters to touch have ñ', () => {
    expect(messages['search.keys.rows']).toContain('ñ');
  });

  it('[SE14] the Spanish search data stays within 40 KiB gzip', () => {
    expect(gzipSync(moduleOf(compiled)).length).toBeLessThanOrEqual(40 * 1024);
  });
});
