import { describe, expect, it } from 'vitest';
import { countsOf, MOST_SHOWN, problemsAt, regionsOf, shownProblems } from '../../src/explorer/selectors.ts';
import { REGION_IDS } from '../../src/knowledge/regions.ts';
import { aCondition, aKneeWith, aLink, anEffect, anIndex } from '../guide/builders.ts';

const kneeAndBack = () =>
  anIndex({
    conditions: [aCondition('only-knee'), aCondition('both'), aCondition('only-back')],
    effects: [anEffect('knee-pain', 'knee'), anEffect('back-pain', 'low-back')],
    links: [
      aLink('only-knee', 'knee-pain', { certainty: 'well-shown' }),
      aLink('both', 'knee-pain'),
      aLink('both', 'back-pain'),
      aLink('only-back', 'back-pain'),
    ],
  });

const idsOf = (problems: readonly { readonly condition: { readonly id: string } }[]) =>
  problems.map(({ condition }) => condition.id);

describe('selectors', () => {
  it('[EX5] six problems are shown until all are asked for', () => {
    const index = aKneeWith(9);
    const problems = problemsAt(index, ['knee']);
    expect(MOST_SHOWN).toBe(6);
    expect(shownProblems(problems, false)).toHaveLength(6);
    expect(shownProblems(problems, true)).toHaveLength(9);
    expect(shownProblems(problems, true).slice(0, 6)).toEqual(shownProblems(problems, false));
  });

  it('[EX5] problems linked to all marked places come first, then the rest', () => {
    const problems = problemsAt(kneeAndBack(), ['knee', 'low-back']);
    expect(idsOf(shownProblems(problems, false))).toEqual(['both', 'only-knee', 'only-back']);
  });

  it('[EX6] the same places give the very same list, worked out once', () => {
    const index = kneeAndBack();
    expect(problemsAt(index, ['knee'])).toBe(problemsAt(index, ['knee']));
    expect(problemsAt(index, ['knee', 'low-back'])).toBe(problemsAt(index, ['knee', 'low-back', 'knee']));
    expect(problemsAt(kneeAndBack(), ['knee'])).not.toBe(problemsAt(index, ['knee']));
  });

  it('[EX6] only so many sets of places are remembered', () => {
    const index = kneeAndBack();
    const first = problemsAt(index, ['knee']);
    for (const a of REGION_IDS) for (const b of REGION_IDS) problemsAt(index, [a, b]);
    expect(problemsAt(index, ['knee'])).not.toBe(first);
    expect(problemsAt(index, ['knee'])).toEqual(first);
  });

  it('[EX6] what was asked before does not change a list: places stand in the order they were marked', () => {
    const index = kneeAndBack();
    const placesOf = (regions: ('knee' | 'low-back')[]) =>
      problemsAt(index, regions).all[0]?.places.map(({ region }) => region);
    expect(placesOf(['low-back', 'knee'])).toEqual(['low-back', 'knee']);
    expect(placesOf(['knee', 'low-back'])).toEqual(['knee', 'low-back']);
  });

  it("[EX7] the count in a button's name is the length of the list behind it", () => {
    const index = kneeAndBack();
    const counts = countsOf(index);
    for (const region of REGION_IDS) {
      const { all, some } = problemsAt(index, [region]);
      expect(counts[region]).toBe(shownProblems({ all, some }, true).length);
    }
    expect(counts).toMatchObject({ knee: 2, 'low-back': 2, hip: 0, arch: 3 });
  });

  it('[EX7] both sides of a region are one region to the knowledge', () => {
    expect(
      regionsOf([
        { region: 'knee', side: 'left' },
        { region: 'knee', side: 'right' },
        { region: 'low-back', side: null },
      ]),
    ).toEqual(['knee', 'low-back']);
  });
});
