import { describe, expect, it } from 'vitest';
import { countLinkedProblems, linkedProblems } from '../../src/knowledge/causes.ts';
import { foundLessOften, oftenSaidNotShown } from '../../src/knowledge/looked-for.ts';
import { otherCauses } from '../../src/knowledge/other-causes.ts';
import { reverseLinks } from '../../src/knowledge/reverse-links.ts';
import type { IndexLink, KnowledgeIndex } from '../../src/knowledge/types.ts';
import { aCondition, aLink, anEffect, anIndex, anOtherCause } from '../guide/builders.ts';

const knee = [{ region: 'knee', side: 'left' }] as const;
const kneeAndBack = [
  { region: 'knee', side: 'left' },
  { region: 'low-back', side: null },
] as const;

const anIndexWith = (...links: readonly IndexLink[]): KnowledgeIndex =>
  anIndex({
    conditions: [aCondition('flat-foot', 'arch'), aCondition('heel-spur', 'heel'), aCondition('bunion', 'big-toe')],
    effects: [
      anEffect('knee-pain', 'knee'),
      anEffect('knee-wear', 'knee'),
      anEffect('knee-turn', 'knee', true),
      anEffect('back-pain', 'low-back'),
    ],
    otherCauses: [anOtherCause('weight', 'knee', 'heel'), anOtherCause('knee-itself', 'knee')],
    links,
  });

const ids = (problems: readonly { readonly condition: { readonly id: string } }[]) =>
  problems.map(({ condition }) => condition.id);

describe('linked problems of a place', () => {
  it('[K5] a problem stands there once: its best link decides, all its links are kept', () => {
    const best = aLink('flat-foot', 'knee-wear', { certainty: 'likely', how: 'Knee wear', disagree: false });
    const { all } = linkedProblems(anIndexWith(aLink('flat-foot', 'knee-pain'), best), knee);
    expect(ids(all)).toEqual(['flat-foot']);
    expect(all[0]).toMatchObject({ best, certainty: 'likely', how: 'Knee wear', via: { id: 'knee-wear' } });
    expect(all[0]?.links).toHaveLength(2);
  });

  it('[K5] of two links with one word, the one on which studies agree is the better', () => {
    const disputed = aLink('flat-foot', 'knee-pain', { disagree: true });
    const { all } = linkedProblems(anIndexWith(disputed, aLink('flat-foot', 'knee-wear')), knee);
    expect(all[0]).toMatchObject({ disagree: false, via: { id: 'knee-wear' } });
  });

  it('[K5] a pain decides before a measured movement, which alone is marked as such', () => {
    const turned = aLink('flat-foot', 'knee-turn', { certainty: 'well-shown' });
    expect(linkedProblems(anIndexWith(turned, aLink('flat-foot', 'knee-pain')), knee).all[0]).toMatchObject({
      certainty: 'some-signs',
      via: { id: 'knee-pain' },
      movementOnly: false,
    });
    expect(linkedProblems(anIndexWith(turned), knee).all[0]).toMatchObject({
      certainty: 'well-shown',
      movementOnly: true,
    });
  });

  it.each([
    ['looked for in vain by its evidence', { certainty: 'no-link-found' }],
    ['looked for in vain by its direction', { direction: 'no-association' }],
    ['found less often', { direction: 'protective' }],
    ['the other way round', { reverse: true }],
  ] as const)('[K5] a link that was %s makes no linked problem', (_, rest) => {
    const index = anIndexWith(aLink('flat-foot', 'knee-pain', rest));
    expect(linkedProblems(index, knee)).toEqual({ all: [], some: [] });
    expect(countLinkedProblems(index, 'knee')).toBe(0);
  });

  it('[K5] only direct links count: a way through another effect explains, but adds nobody', () => {
    const index = anIndexWith(
      aLink('flat-foot', 'back-pain'),
      aLink('back-pain', 'knee-pain', { fromKind: 'effect' }),
      aLink('weight', 'knee-pain', { fromKind: 'other-cause' }),
    );
    expect(linkedProblems(index, knee).all).toEqual([]);
  });

  it('[K5] a touch on a part of the foot finds what sits there first, then what has been linked to it', () => {
    const toSpur = aLink('flat-foot', 'heel-spur', { toKind: 'condition', certainty: 'well-shown' });
    const { all } = linkedProblems(anIndexWith(toSpur), [{ region: 'heel' }]);
    expect(ids(all)).toEqual(['heel-spur', 'flat-foot']);
    expect(all[0]).toMatchObject({ sitsHere: true, certainty: null, how: null, best: null });
    expect(all[1]).toMatchObject({ sitsHere: false, certainty: 'well-shown', via: { id: 'heel-spur' } });
  });

  it('[K5] problems linked to all marked places come first, and are as sure as the least sure of them', () => {
    const index = anIndexWith(
      aLink('heel-spur', 'knee-pain', { certainty: 'well-shown' }),
      aLink('flat-foot', 'knee-pain', { certainty: 'well-shown' }),
      aLink('flat-foot', 'back-pain', { certainty: 'only-an-idea' }),
    );
    const { all, some } = linkedProblems(index, kneeAndBack);
    expect(ids(all)).toEqual(['flat-foot']);
    expect(ids(some)).toEqual(['heel-spur']);
    expect(all[0]).toMatchObject({ certainty: 'only-an-idea', via: { id: 'back-pain' } });
    expect(all[0]?.places.map(({ region }) => region)).toEqual(['knee', 'low-back']);
  });

  it('[K5] both sides of one place are one place', () => {
    const index = anIndexWith(aLink('flat-foot', 'knee-pain'));
    const both = [...knee, { region: 'knee', side: 'right' }] as const;
    expect(linkedProblems(index, both)).toEqual(linkedProblems(index, knee));
  });

  it('[K5] no place is linked to nothing', () => {
    expect(linkedProblems(anIndexWith(aLink('flat-foot', 'knee-pain')), [])).toEqual({ all: [], some: [] });
  });
});

describe('lists beside the linked problems', () => {
  it('[K6] "found less often" holds protective links that studies support, for the place asked', () => {
    const less = aLink('flat-foot', 'knee-pain', { direction: 'protective' });
    const index = anIndexWith(
      less,
      aLink('bunion', 'back-pain', { direction: 'protective', certainty: 'no-link-found' }),
    );
    expect(foundLessOften(index, 'knee')).toEqual([less]);
    expect(foundLessOften(index, 'hip')).toEqual([]);
    expect(foundLessOften(index, null)).toEqual([less]);
  });

  it('[K6] "often said, not shown" holds what was looked for in vain, by direction or by evidence', () => {
    const said = aLink('flat-foot', 'knee-pain', { direction: 'no-association', certainty: 'no-link-found' });
    const studied = aLink('bunion', 'knee-pain', { certainty: 'no-link-found' });
    const doubtful = aLink('heel-spur', 'knee-pain', { direction: 'protective', certainty: 'no-link-found' });
    const index = anIndexWith(said, studied, doubtful, aLink('bunion', 'knee-wear'));
    expect(new Set(oftenSaidNotShown(index, 'knee'))).toEqual(new Set([said, studied, doubtful]));
    expect(oftenSaidNotShown(index, 'low-back')).toEqual([]);
    expect(oftenSaidNotShown(index, null)).toHaveLength(3);
  });

  it('[K6] "or the other way round" holds links that start above, for the place they start in and the end they reach', () => {
    const back = aLink('back-pain', 'bunion', { fromKind: 'effect', toKind: 'condition', reverse: true });
    const weight = aLink('weight', 'heel-spur', { fromKind: 'other-cause', toKind: 'condition', reverse: true });
    const none = aLink('knee-pain', 'bunion', { fromKind: 'effect', reverse: true, certainty: 'no-link-found' });
    const index = anIndexWith(back, weight, none);
    expect(reverseLinks(index, 'low-back')).toEqual([back]);
    expect(reverseLinks(index, 'knee')).toEqual([weight]);
    expect(reverseLinks(index, null)).toHaveLength(2);
  });

  it('[K6] other causes stand on the regions they name, with their links to them', () => {
    const toKnee = aLink('weight', 'knee-pain', { fromKind: 'other-cause' });
    const toBack = aLink('weight', 'back-pain', { fromKind: 'other-cause' });
    const causes = otherCauses(anIndexWith(toKnee, toBack), 'knee');
    expect(causes.map(({ cause, links }) => [cause.id, links])).toEqual([
      ['weight', [toKnee]],
      ['knee-itself', []],
    ]);
    expect(otherCauses(anIndexWith(toKnee), 'hip')).toEqual([]);
  });
});
