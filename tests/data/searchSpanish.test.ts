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
import { readTables, searchGates } from './searchGates.ts';
import { emptyLines, heldTwice, lostWords, sharedTerms } from './searchWords.ts';

const ROOT = join(import.meta.dirname, '../..');
const { entries: written } = await readKnowledge(ROOT);
const entries = await readTranslated(ROOT, written, { code: 'es', translate: await translator(ROOT, 'es') });
const { search: source, index } = compile(entries, 'test');
const compiled = compileIndex(source);
const search = createSearch(compiled);

const json = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
const tables = readTables('.es');
const gates = searchGates({ entries, source, index, search }, tables);
const messages = json<Readonly<Record<string, string>>>('src/language/es/later/search.json');

describe('search in the real knowledge, in Spanish', () => {
  it('[SE15] of 325 things people type, 95 in 100 find what they mean among the first three', () => {
    const { length } = tables.queries;
    expect(length).toBeGreaterThanOrEqual(325);
    expect(gates.unknownAnswers).toEqual([]);
    expect(gates.missed.length / length, JSON.stringify(gates.missed)).toBeLessThanOrEqual(0.05);
  });

  it('[SE15] who means a warning sign meets it first of all', () => {
    expect(gates.counts.meant).toBeGreaterThanOrEqual(8);
    expect(gates.lateFlags).toEqual([]);
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
    expect(tables.phrases.length).toBeGreaterThanOrEqual(60);
    expect(gates.misledPhrases).toEqual([]);
    for (const typed of ['infarto', 'derrame', 'suicidarme', 'llamar al 911', 'tengo sangrado'])
      expect(search(typed).emergency, typed).toBe(true);
  });

  it('[SE16] every warning sign has words that lead to it first, and its own words find it', () => {
    expect(gates.lostFlags).toEqual([]);
  });

  it('[SE16] everyday questions raise no alarm: none of them meets an emergency', () => {
    expect(gates.alarmed).toEqual([]);
    // words that look like those of a sign once their endings are off
    for (const typed of ['se me puso rígida la rodilla', 'me duele después del partido', 'pisos duros', 'dedo chueco'])
      expect(search(typed).flags, typed).toEqual([]);
  });

  it('[SE31] what has no entry is told so and raises no emergency; what has one is not', () => {
    expect(tables.notCovered.length).toBeGreaterThanOrEqual(35);
    expect(gates.untold).toEqual([]);
    expect(gates.toldWrongly).toEqual([]);
  });

  it('[SE17] everything is found by its own name, its clinical name and its other names', () => {
    expect(gates.counts.others).toBeGreaterThan(100);
    expect(gates.lostNames).toEqual([]);
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
