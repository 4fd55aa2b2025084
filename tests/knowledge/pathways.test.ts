import { describe, expect, it } from 'vitest';
import { pathway, pathways } from '../../src/knowledge/pathways.ts';
import type { IndexLink } from '../../src/knowledge/types.ts';
import { aCondition, aLink, anEffect, anIndex } from '../guide/builders.ts';
import { reachedRegions } from './builders/reachedRegions.ts';

const up = (from: string, to: string, rest: Partial<IndexLink> = {}) =>
  aLink(from, to, { fromKind: 'effect', ...rest });

const anIndexWith = (...links: readonly IndexLink[]) =>
  anIndex({
    conditions: [aCondition('flat-foot', 'arch'), aCondition('spur', 'heel')],
    effects: [
      anEffect('shin-turn', 'shin', true),
      anEffect('knee-pain', 'knee'),
      anEffect('hip-pain', 'hip'),
      anEffect('back-pain', 'low-back'),
      anEffect('falls', 'whole-body'),
    ],
    links,
  });

const ways = (index: ReturnType<typeof anIndexWith>, region: Parameters<typeof pathways>[2]) =>
  pathways(index, 'flat-foot', region).map(({ links }) => links.map(({ to }) => to));

describe('pathways', () => {
  it('[K8] a way leads link by link up the chain, through effects and other foot problems', () => {
    const index = anIndexWith(
      aLink('flat-foot', 'spur', { toKind: 'condition' }),
      aLink('spur', 'shin-turn'),
      up('shin-turn', 'knee-pain'),
    );
    expect(ways(index, 'knee')).toEqual([['spur', 'shin-turn', 'knee-pain']]);
  });

  it('[K8] direct ways come first, then surer ones', () => {
    const index = anIndexWith(
      aLink('flat-foot', 'shin-turn', { certainty: 'well-shown' }),
      up('shin-turn', 'knee-pain', { certainty: 'well-shown' }),
      aLink('flat-foot', 'knee-pain', { certainty: 'only-an-idea' }),
      aLink('flat-foot', 'spur', { toKind: 'condition' }),
      aLink('spur', 'knee-pain'),
    );
    expect(ways(index, 'knee')).toEqual([['knee-pain'], ['shin-turn', 'knee-pain'], ['spur', 'knee-pain']]);
    expect(pathway(index, 'flat-foot', 'knee')?.certainty).toBe('only-an-idea');
  });

  it('[K8] a way is as sure as its least sure link, and keeps any disagreement', () => {
    const index = anIndexWith(
      aLink('flat-foot', 'shin-turn', { certainty: 'likely', disagree: true }),
      up('shin-turn', 'knee-pain', { certainty: 'some-signs', disagree: false }),
    );
    expect(pathway(index, 'flat-foot', 'knee')).toMatchObject({ certainty: 'some-signs', disagree: true });
  });

  it('[K8] no way leads down, the other way round, or over a link that was looked for in vain', () => {
    const index = anIndexWith(
      aLink('flat-foot', 'hip-pain'),
      up('hip-pain', 'knee-pain'),
      aLink('flat-foot', 'back-pain', { certainty: 'no-link-found' }),
      up('back-pain', 'flat-foot', { toKind: 'condition', reverse: true }),
    );
    expect(ways(index, 'knee')).toEqual([]);
    expect(pathway(index, 'flat-foot', 'low-back')).toBeNull();
    expect(reachedRegions(index, 'flat-foot')).toEqual(['hip']);
  });

  it('[K8] a way ends, even where links lead in a circle', () => {
    const index = anIndexWith(
      aLink('flat-foot', 'spur', { toKind: 'condition' }),
      aLink('spur', 'flat-foot', { toKind: 'condition' }),
      aLink('spur', 'knee-pain'),
    );
    expect(ways(index, 'knee')).toEqual([['spur', 'knee-pain']]);
  });

  it('[K8] a way has at most four links', () => {
    const index = anIndexWith(
      aLink('flat-foot', 'spur', { toKind: 'condition' }),
      aLink('spur', 'shin-turn'),
      up('shin-turn', 'knee-pain'),
      up('knee-pain', 'hip-pain'),
      up('hip-pain', 'back-pain'),
    );
    expect(reachedRegions(index, 'flat-foot')).toEqual(['heel', 'shin', 'knee', 'hip']);
  });
});
