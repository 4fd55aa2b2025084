import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsOf, tickList } from '../../src/knowledge/clues.ts';
import { compile } from '../../src/knowledge/compile.ts';
import type { ClueDetail } from '../../src/knowledge/types.ts';
import { theKnowledge } from './builders/knowledge.ts';

const aClue = (id: string, conditions: readonly string[], rest: Partial<ClueDetail> = {}): ClueDetail => ({
  id,
  text: `You notice ${id}.`,
  type: 'symptom',
  short: id,
  redFlag: null,
  conditions: conditions.map((condition) => ({ id: condition, specificity: 'medium' })),
  ...rest,
});

const someClues = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{2}$/),
    conditions: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    redFlag: fc.option(fc.constant('flag')),
  }),
  { selector: ({ id }) => id },
);

describe('clues', () => {
  it('[VI1] the tick list holds the clues of the foot problems shown, each once, and no other', () => {
    fc.assert(
      fc.property(someClues, fc.subarray(['a', 'b', 'c']), (drawn, shown) => {
        const clues = drawn.map(({ id, conditions, redFlag }) => aClue(id, conditions, { redFlag }));
        const fitting = clues.filter((clue) => clue.conditions.some(({ id }) => shown.includes(id)));
        const list = tickList(clues, shown);
        expect(list).toHaveLength(fitting.length);
        expect(new Set(list)).toEqual(new Set(fitting));
      }),
    );
  });

  it('[VI1] red flags stand first, then what is noticed; of that what fits several foot problems, then what tells most', () => {
    const clues = [
      aClue('past', ['a', 'b'], { type: 'history' }),
      aClue('one', ['a']),
      aClue('telling', ['b'], { conditions: [{ id: 'b', specificity: 'high' }] }),
      aClue('shared', ['a', 'b']),
      aClue('hot', ['b'], { redFlag: 'hot-joint', short: null }),
    ];
    expect(tickList(clues, ['a', 'b']).map(({ id }) => id)).toEqual(['hot', 'shared', 'telling', 'one', 'past']);
  });

  it('[VI3] a tick marks the foot problems it fits, what they notice and what is in their past apart', () => {
    const clues = [
      aClue('first steps hurt', ['a', 'b']),
      aClue('a past sprain', ['a'], { type: 'history' }),
      aClue('a stiff ankle', ['b']),
    ];
    const ticked = ['first steps hurt', 'a past sprain', 'gone'];
    expect(fitsOf(clues, ticked, 'a')).toEqual({ notice: ['first steps hurt'], history: ['a past sprain'] });
    expect(fitsOf(clues, ticked, 'b')).toEqual({ notice: ['first steps hurt'], history: [] });
    expect(fitsOf(clues, ticked, 'c')).toEqual({ notice: [], history: [] });
    expect(fitsOf(clues, [], 'a')).toEqual({ notice: [], history: [] });
  });

  it('[VI1] only what can be ticked, or opens a red flag, is compiled, with its foot problems', () => {
    const clues = [
      { id: 'arch-aches', text: 'Your arch aches.', type: 'symptom', short: 'an aching arch' },
      { id: 'x-ray', text: 'An x-ray showed it.', type: 'sign' },
      { id: 'hot', text: 'It is hot.', type: 'sign', redFlag: 'hot-joint' },
    ] as const;
    expect(compile(theKnowledge({ clues }), '').clues.clues).toEqual([
      {
        id: 'arch-aches',
        text: 'Your arch aches.',
        type: 'symptom',
        short: 'an aching arch',
        redFlag: null,
        conditions: [
          { id: 'flat-foot', specificity: 'low' },
          { id: 'bunion', specificity: 'low' },
        ],
      },
      { id: 'hot', text: 'It is hot.', type: 'sign', short: null, redFlag: 'hot-joint', conditions: [] },
    ]);
  });
});
