import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { actionabilityOf, judgeConditions } from '../../src/knowledge/reading/pemat.ts';

const { entries } = await readKnowledge(join(import.meta.dirname, '../..'));
const judged = judgeConditions(entries);

describe('a checklist after the PEMAT', () => {
  it('[K42] judges every condition', () => {
    expect(judged.map(({ id }) => id)).toEqual(entries.conditions.map(({ entry }) => entry.id));
    expect(judged.length).toBeGreaterThan(20);
  });

  it.each(judged)('[K42] $id can be understood: at least 70 percent of what a machine can judge', (each) => {
    const { score, failed } = each.understandability;
    expect(score, failed.join('; ')).toBeGreaterThanOrEqual(70);
  });

  it.each(judged)('[K42] $id can be acted on: at least 70 percent of what a machine can judge', (each) => {
    const { score, failed } = each.actionability;
    expect(score, failed.join('; ')).toBeGreaterThanOrEqual(70);
  });

  it.each(judged)('[K42] $id has something to do today, what to ask, and when to get help', ({ shown }) => {
    const { detail, today } = shown;
    expect(today).not.toEqual([]);
    expect(detail.entry.ask.length).toBeGreaterThanOrEqual(2);
    expect(detail.redFlags.length + detail.entry.worthAVisit.length).toBeGreaterThanOrEqual(2);
  });

  it('[K42] a page without an action fails', () => {
    const [first] = judged;
    if (!first) throw new Error('No condition was judged.');
    expect(actionabilityOf({ ...first.shown, today: [] }).score).toBeLessThan(70);
  });
});
