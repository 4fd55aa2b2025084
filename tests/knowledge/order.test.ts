import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProblems, type Orderable, orderProblems } from '../../src/knowledge/order.ts';
import { REGION_IDS } from '../../src/knowledge/regions.ts';
import { CERTAINTIES, type Certainty } from '../../src/knowledge/types.ts';
import { aCondition, aLink } from '../guide/builders.ts';

const problem = (id: string, certainty: Certainty | null, place: (typeof REGION_IDS)[number] = 'arch'): Orderable => ({
  condition: aCondition(id, place),
  best: certainty && aLink(id, 'knee-pain', { certainty }),
});

const problems = fc.array(
  fc
    .tuple(
      fc.stringMatching(/^[a-z]{1,3}$/),
      fc.option(fc.constantFrom(...CERTAINTIES)),
      fc.constantFrom(...REGION_IDS),
    )
    .map(([id, certainty, place]) => problem(id, certainty, place)),
  { maxLength: 8 },
);

const idsInOrder = (...list: readonly Orderable[]) => orderProblems(list).map(({ condition }) => condition.id);

describe('the order of foot problems', () => {
  it('[K7] by certainty of the link; a problem of the place itself stands first', () => {
    const surest = CERTAINTIES.map((certainty) => problem(certainty, certainty));
    expect(idsInOrder(...surest.toReversed(), problem('here', null))).toEqual(['here', ...CERTAINTIES]);
  });

  it('[K7] ties go by place, heel to toes, then the ankle', () => {
    const places = ['heel', 'arch', 'ball-of-foot', 'big-toe', 'small-toes', 'ankle'] as const;
    const tied = places.map((place) => problem(place, 'likely', place));
    expect(idsInOrder(...tied.toReversed())).toEqual(places);
  });

  it('[K7] what sits in the whole leg comes after every place, as it is told on the screen', () => {
    const leg = problem('legs', 'likely', 'heel');
    const whole = { ...leg, condition: { ...leg.condition, placeLabel: 'Whole leg' } };
    expect(idsInOrder(whole, problem('ankle', 'likely', 'ankle'), problem('heel', 'likely', 'heel'))).toEqual([
      'heel',
      'ankle',
      'legs',
    ]);
  });

  it('[K7] further ties go by plain name', () => {
    expect(idsInOrder(problem('gout', 'likely'), problem('corns', 'likely'))).toEqual(['corns', 'gout']);
  });

  it('[K7] the order is total and does not depend on the order given', () => {
    fc.assert(
      fc.property(problems, (list) => {
        const ordered = orderProblems(list);
        expect(orderProblems(list.toReversed()).map(({ condition }) => condition.id)).toEqual(
          ordered.map(({ condition }) => condition.id),
        );
        for (const a of list)
          for (const b of list) expect(Math.sign(compareProblems(a, b))).toBe(-Math.sign(compareProblems(b, a)) + 0);
      }),
    );
  });

  it('[K7] ordering adds nothing, drops nothing and leaves the given list as it is', () => {
    fc.assert(
      fc.property(problems, (list) => {
        const before = [...list];
        expect(new Set(orderProblems(list))).toEqual(new Set(list));
        expect(orderProblems(list)).toHaveLength(list.length);
        expect(list).toEqual(before);
      }),
    );
  });

  it('[K7] nothing but link, place and name moves a problem: what else it carries, ticked clues too, does not', () => {
    fc.assert(
      fc.property(problems, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (list, ticked) => {
        const noticed = list.map((each, at) => ({ ...each, fitsWhatWasTicked: ticked[at] }));
        expect(orderProblems(noticed).map(({ condition }) => condition)).toEqual(
          orderProblems(list).map(({ condition }) => condition),
        );
      }),
    );
  });
});
