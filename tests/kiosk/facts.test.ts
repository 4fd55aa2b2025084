import { help, sayings } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import { factAt, factsOf } from '../../src/kiosk/facts.ts';

const facts = factsOf(knowledge, (await sayings()).default, (await help()).default);

describe('"Did you know?"', () => {
  it('[KI5] each fact is an entry of the knowledge, once, with a source that can be found', () => {
    expect(facts.length).toBeGreaterThan(7);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const { title, text, source } of facts) {
      expect(title.length * text.length).toBeGreaterThan(0);
      expect(source.DOI ?? source.PMID ?? source.URL, title).toMatch(/\w/);
    }
    expect(facts.map(({ title }) => title)).toContain('Most knee pain starts in the knee');
  });

  it('[KI5] what people say takes turns with what is known, and is marked as said', () => {
    expect(facts.slice(0, 4).map(({ isSaying }) => isSaying)).toEqual([false, true, false, true]);
  });

  it('[KI5] every turn has its fact, round and round', () => {
    const round = facts.map((_, turn) => factAt(facts, turn));
    expect(round).toEqual(facts);
    expect(factAt(facts, facts.length)).toBe(facts[0]);
    expect(factAt(facts, -1)).toBe(facts.at(-1));
    expect(factAt([], 3)).toBeNull();
  });
});
