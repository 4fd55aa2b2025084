import knowledge from 'virtual:knowledge/index';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explorer/address.ts';
import { problemsAt, shownProblems } from '../../src/explorer/selectors.ts';
import { settle } from '../../src/explorer/settle.ts';
import { type Shown, sceneOf } from '../../src/stage/sceneOf.ts';
import { anAddress } from '../explorer/arbitraries.ts';
import { aCondition, aKneeWith, aLink, anEffect, anIndex, anOtherCause } from '../guide/builders.ts';

const PLAIN: Shown = { highlighted: null, showsAll: false };

const index = anIndex({
  conditions: [aCondition('flat-foot', 'arch', 'ankle'), aCondition('bunion', 'big-toe')],
  effects: [
    anEffect('knee-pain', 'knee'),
    anEffect('back-pain', 'low-back'),
    anEffect('hip-pain', 'hip'),
    anEffect('heel-pain', 'heel'),
  ],
  otherCauses: [anOtherCause('past-injury', 'knee', 'hip')],
  links: [
    aLink('flat-foot', 'knee-pain', { certainty: 'likely' }),
    aLink('flat-foot', 'back-pain'),
    aLink('flat-foot', 'hip-pain', { certainty: 'no-link-found', direction: 'no-association' }),
    aLink('flat-foot', 'heel-pain'),
    aLink('bunion', 'knee-pain'),
  ],
});

const scene = (hash: string, shown: Shown = PLAIN) => sceneOf(index, parseAddress(hash), shown);

describe('sceneOf', () => {
  it('[EX8] the same knowledge and address give the same scene, whatever was shown between', () => {
    fc.assert(
      fc.property(anAddress, anAddress, fc.boolean(), (address, other, showsAll) => {
        const known = settle(address, index).address;
        const before = sceneOf(index, known, { highlighted: null, showsAll });
        sceneOf(index, settle(other, index).address, PLAIN);
        expect(sceneOf(index, parseAddress(formatAddress(known)), { highlighted: null, showsAll })).toEqual(before);
      }),
    );
  });

  it('[EX9] the problems with a ring are those the list shows, in its order', () => {
    const many = aKneeWith(9);
    const address = parseAddress('#/region/left-knee');
    for (const showsAll of [false, true]) {
      const shown = shownProblems(problemsAt(many, ['knee']), showsAll).map(({ condition }) => condition.id);
      const ringed = sceneOf(many, address, { highlighted: null, showsAll }).problems.map(({ id }) => id);
      expect(ringed).toEqual(shown);
    }
  });

  it('[EX9] each ring carries the short name, the certainty and the place of its problem', () => {
    expect(scene('#/region/left-knee').problems).toEqual([
      { id: 'flat-foot', name: 'Flat foot', certainty: 'likely', place: 'arch' },
      { id: 'bunion', name: 'Bunion', certainty: 'some-signs', place: 'big-toe' },
    ]);
  });

  it('[EX9] the marked places are chosen, and nothing else is', () => {
    expect(scene('#/region/left-knee+low-back')).toMatchObject({
      chosen: [
        { region: 'knee', side: 'left' },
        { region: 'low-back', side: null },
      ],
      reached: [],
    });
    expect(scene('#/')).toMatchObject({ chosen: [], reached: [], problems: [], framing: 'whole' });
  });

  it('[EX9] a foot problem lights the way to what studies linked it to above the foot, and marks nothing', () => {
    const { chosen, reached, problems } = scene('#/condition/flat-foot');
    expect(chosen).toEqual([]);
    expect(reached).toEqual([
      { region: 'knee', side: null },
      { region: 'low-back', side: null },
    ]);
    expect(problems.map(({ id }) => id)).toEqual(['flat-foot']);
  });

  it('[EX9] an effect and an other cause light where they show', () => {
    expect(scene('#/effect/knee-pain').reached).toEqual([{ region: 'knee', side: null }]);
    expect(scene('#/other-cause/past-injury').reached.map(({ region }) => region)).toEqual(['knee', 'hip']);
  });

  it('[EX10] the close-up shows the side asked for, else the marked side, else the right foot', () => {
    expect(scene('#/region/left-knee?view=foot&side=right')).toMatchObject({ view: 'foot', side: 'right' });
    expect(scene('#/region/left-knee?view=foot')).toMatchObject({ view: 'foot', side: 'left', part: 'inner' });
    expect(scene('#/region/knee?view=foot')).toMatchObject({ view: 'foot', side: 'right' });
    expect(scene('#/?view=foot&part=sole')).toMatchObject({ view: 'foot', side: 'right', part: 'sole' });
  });

  it('[EX10] the close-up opens at the face that shows the place: toes from the top, the ball of the foot from below, a sprain from behind', () => {
    const part = (hash: string) => sceneOf(knowledge, parseAddress(hash), PLAIN).part;
    expect(part('#/region/left-small-toes')).toBe('top');
    expect(part('#/region/left-ball-of-foot')).toBe('sole');
    expect(part('#/region/left-heel')).toBe('inner');
    expect(part('#/condition/mortons-neuroma?view=foot')).toBe('sole');
    expect(part('#/condition/lesser-toe-deformity?view=foot')).toBe('top');
    expect(part('#/condition/plantar-fasciitis?view=foot')).toBe('inner');
    // at the ankle, but on its outer side
    expect(part('#/condition/ankle-sprain?view=foot')).toBe('behind');
    expect(part('#/condition/mortons-neuroma?view=foot&part=top')).toBe('top');
    // several problems of several places
    expect(part('#/region/left-knee?view=foot')).toBe('inner');
  });

  it('[EX10] a part of the foot opens the close-up unless the visitor turned the figure', () => {
    expect(scene('#/region/left-heel')).toMatchObject({ view: 'foot', side: 'left' });
    expect(scene('#/region/left-heel?view=back')).toMatchObject({ view: 'back' });
    expect(scene('#/region/left-heel+left-knee')).toMatchObject({ view: 'front' });
  });

  it('[EX8] the problem pointed at in the list stands out in the scene', () => {
    expect(scene('#/region/left-knee', { highlighted: 'bunion', showsAll: false }).highlighted).toBe('bunion');
  });
});
