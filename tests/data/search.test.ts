// Gates on search over the real knowledge: what real people type, and what they must then see.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { moduleOf } from '../../src/knowledge/build/modules.ts';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { compile } from '../../src/knowledge/compile.ts';
import { compileIndex } from '../../src/search/compiled.ts';
import { createSearch } from '../../src/search/search.ts';
import { readTables, searchGates } from './searchGates.ts';
import { emptyLines, heldTwice, lostWords, sharedTerms } from './searchWords.ts';

const { entries } = await readKnowledge(join(import.meta.dirname, '../..'));
const { search: source, index } = compile(entries, 'test');
const compiled = compileIndex(source);
const search = createSearch(compiled);

const tables = readTables('');
const gates = searchGates({ entries, source, index, search }, tables);

describe('search in the real knowledge', () => {
  it('[SE10] of 300 things people type, 95 in 100 find what they mean among the first three', () => {
    const { length } = tables.queries;
    expect(length).toBeGreaterThanOrEqual(300);
    expect(gates.unknownAnswers).toEqual([]);
    process.stdout.write(`search: ${length - gates.missed.length} of ${length} found in the first three\n`);
    expect(gates.missed.length / length, JSON.stringify(gates.missed)).toBeLessThanOrEqual(0.05);
  });

  it('[SE10] who means a warning sign meets it first of all', () => {
    expect(gates.counts.meant).toBeGreaterThanOrEqual(8);
    expect(gates.lateFlags).toEqual([]);
  });

  it('[SE11] 60 emergency phrases each lead to their warning sign first', () => {
    expect(tables.phrases.length).toBeGreaterThanOrEqual(60);
    expect(gates.misledPhrases).toEqual([]);
  });

  it('[SE11] every warning sign has words that lead to it first, and its own words find it', () => {
    expect(gates.lostFlags).toEqual([]);
  });

  it('[SE11] signs of the whole body, which no joint shows, lead to a warning sign', () => {
    for (const typed of ['fever', 'numb both legs', 'chest pain', "can't control bladder", 'short of breath'])
      expect(search(typed).flags[0]?.urgency, typed).toBe('emergency-now');
    for (const typed of ['heart attack', 'stroke', 'suicidal', 'call 911'])
      expect(search(typed).emergency, typed).toBe(true);
  });

  it('[SE11] everyday words raise no alarm: none of them meets an emergency', () => {
    expect(gates.alarmed).toEqual([]);
  });

  it('[SE31] what has no entry is told so and raises no emergency; what has one is not', () => {
    expect(tables.notCovered.length).toBeGreaterThanOrEqual(35);
    expect(gates.untold).toEqual([]);
    expect(gates.toldWrongly).toEqual([]);
  });

  it('[SE12] everything is found by its own name, its clinical name and its other names', () => {
    expect(gates.counts.titled).toBe(source.documents.length - entries.redFlags.length);
    expect(gates.counts.others).toBeGreaterThan(100);
    expect(gates.lostNames).toEqual([]);
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
