// What was researched and is left out: listed with a reason, and nowhere else.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { assertions } from '../../src/knowledge/integrity/assertions.ts';

const { entries } = await readKnowledge(join(import.meta.dirname, '../..'));
const { leftOut } = entries;

const known = {
  link: new Set(
    [...entries.conditions, ...entries.effects, ...entries.otherCauses].map(({ entry }) => entry.id as string),
  ),
  claim: new Set(entries.treatments.map(({ entry }) => entry.id as string)),
};
const ends = new Set([...entries.conditions, ...entries.effects].map(({ entry }) => entry.id as string));

describe('the left-out list', () => {
  it('[K41] names each pair once, from an entry to an entry that exist, with a whole sentence why', () => {
    const named = leftOut.map(({ kind, from, to, appliesTo = '' }) => `${kind} ${from} ${to} ${appliesTo}`);
    expect(named).not.toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    for (const { kind, from, to, reason } of leftOut) {
      expect(known[kind]).toContain(from);
      expect(ends).toContain(to);
      expect(reason).toMatch(/^\S+ .+\.$/u);
    }
  });

  it('[K41] holds no pair that the knowledge has', () => {
    const kept = assertions(entries).map(({ subject, from, to }) => `${subject} ${from} ${to}`);
    const apart = leftOut.filter(({ appliesTo }) => appliesTo === undefined);
    for (const { kind, from, to } of apart) {
      expect(kept).not.toContain(`${kind === 'link' ? 'link' : 'treatment'} ${from} ${to}`);
    }
  });
});
