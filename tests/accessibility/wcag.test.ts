import { describe, expect, it } from 'vitest';
import behavior from '../behavior.md?raw';
import rows from './wcag.json' with { type: 'json' };

const promises = new Set([...behavior.matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, id]) => id));

/** Criteria of levels A and AA in WCAG 2.2, by guideline; 4.1.1 is no longer one of them. */
const CRITERIA: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

describe('WCAG 2.2, row by row', () => {
  it('[AC6] every criterion of levels A and AA has its row, in order', () => {
    const wanted = Object.entries(CRITERIA).flatMap(([guideline, all]) => all.map((each) => `${guideline}.${each}`));
    expect(wanted).toHaveLength(55);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
    expect(rows.filter(({ level }) => level === 'AA')).toHaveLength(24);
  });

  it('[AC6] every row says how it is met, and names promises that exist; one without any says that there is nothing to meet', () => {
    expect(promises.size).toBeGreaterThan(200);
    expect(
      rows.flatMap(({ id, promises: named }) =>
        named.filter((each) => !promises.has(each)).map((each) => `${id}: ${each}`),
      ),
    ).toEqual([]);
    const bare = rows.filter(({ promises: named }) => named.length === 0);
    expect(bare.filter(({ how }) => !/^(There (is|are)|Nothing) /.test(how)).map(({ id }) => id)).toEqual([]);
  });
});
