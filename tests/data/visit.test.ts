import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_EXPLORED, parseSpot } from '../../src/explorer/address.ts';
import { problemsAt } from '../../src/explorer/selectors.ts';
import { loadKnowledge } from '../../src/knowledge/build/load.ts';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { tickList } from '../../src/knowledge/clues.ts';
import { REGION_IDS } from '../../src/knowledge/regions.ts';

const ROOT = join(import.meta.dirname, '../..');
const { entries } = await readKnowledge(ROOT);
const { index, clues } = await loadKnowledge(ROOT);
const ids = [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments].map(
  ({ entry }) => entry.id,
);

describe('the real clues', () => {
  it('[VI6] no two clues have the same words, and each belongs to a foot problem', () => {
    const texts = entries.clues.map(({ text }) => text.toLowerCase().replaceAll(/[^a-z ]/g, ''));
    expect(new Set(texts).size).toBe(texts.length);
    const used = new Set(entries.conditions.flatMap(({ entry }) => entry.clues.map(({ clue }) => clue)));
    expect(entries.clues.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('[VI6] a clue is ticked or opens its red flag, never both; its few words fit into a sentence', () => {
    expect(entries.clues.filter(({ short, redFlag }) => short && redFlag)).toEqual([]);
    const shorts = entries.clues.flatMap(({ short }) => short ?? []);
    expect(shorts.length).toBeGreaterThan(60);
    // It begins small and ends without a stop: it stands inside of a sentence.
    expect(shorts.filter((short) => !/^[a-z]/.test(short) || /[.?!]$/.test(short))).toEqual([]);
  });

  it('[VI6] what only a test or a picture shows, or what hints at something else, cannot be ticked', () => {
    const ticked = clues.clues.filter(({ short }) => short).map(({ id }) => id);
    for (const id of ['spur-on-x-ray', 'leg-pain-or-numbness-too', 'tap-inner-ankle-tingles', 'legs-uneven-lying-down'])
      expect(ticked).not.toContain(id);
  });

  it.each(REGION_IDS)('[VI6] the first eight clues of the %s are not those of one foot problem alone', (region) => {
    const shown = problemsAt(index, [region])
      .all.slice(0, 6)
      .map(({ condition }) => condition.id);
    const list = tickList(clues.clues, shown).slice(0, 8);
    expect(list.length).toBeGreaterThan(3);
    const marked = new Set(
      list.flatMap((clue) => clue.conditions.map(({ id }) => id)).filter((id) => shown.includes(id)),
    );
    expect(marked.size).toBeGreaterThan(1);
  });

  it('[VI15] most clues that can be ticked belong to several foot problems', () => {
    const ticked = clues.clues.filter(({ short }) => short);
    const shared = ticked.filter(({ conditions }) => conditions.length > 1);
    expect(shared.length / ticked.length).toBeGreaterThan(0.6);
  });

  it.each(REGION_IDS)(
    '[VI15] most of what the tick list of the %s offers belongs to several foot problems',
    (region) => {
      const shown = problemsAt(index, [region]).all.map(({ condition }) => condition.id);
      const offered = tickList(clues.clues, shown).filter(({ redFlag }) => !redFlag);
      expect(offered.filter(({ conditions }) => conditions.length > 1).length / offered.length).toBeGreaterThan(0.5);
    },
  );
});

describe('the real visit', () => {
  it('[VI9] no entry has the name of a place, and the longest summary fits into its address', () => {
    expect(ids.filter((id) => parseSpot(id) !== null)).toEqual([]);
    const longest = ids.toSorted((a, b) => b.length - a.length).slice(0, MOST_EXPLORED);
    expect(`#/summary?of=${longest.join('+')}&view=front&side=right&lang=es`.length).toBeLessThan(500);
  });

  it('[VI9] each step of the exam and what a list of questions does name sources that were read', () => {
    expect(entries.visit.exam).toHaveLength(8);
    const cited = new Set([...entries.visit.exam, ...entries.visit.asking].flatMap(({ sources }) => sources));
    const read = entries.sources.filter(({ id }) => cited.has(id));
    expect(read).toHaveLength(cited.size);
    expect(read.filter(({ custom }) => !custom.seen)).toEqual([]);
  });

  it('[VI10] there are questions for any visit, more than a visit holds', () => {
    expect(entries.visit.questions.length).toBeGreaterThan(5);
    expect(entries.visit.questions.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
  });
});
