import knowledge from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import { problemsAt } from '../../src/explorer/selectors.ts';
import { endsIn, linkedProblems } from '../../src/knowledge/causes.ts';
import { foundLessOften, oftenSaidNotShown } from '../../src/knowledge/looked-for.ts';
import { lookup } from '../../src/knowledge/lookup.ts';
import { otherCauses } from '../../src/knowledge/other-causes.ts';
import { EFFECT_REGION_IDS } from '../../src/knowledge/regions.ts';
import { reverseLinks } from '../../src/knowledge/reverse-links.ts';
import type { IndexLink, KnowledgeIndex } from '../../src/knowledge/types.ts';
import { grow } from '../../tools/bench/grow.mjs';
import { aCondition, aLink, anEffect, anIndex } from '../guide/builders.ts';

/** The knowledge some times as large, nothing of it about the knee. */
const grownElsewhere = (times: number): KnowledgeIndex => grow(structuredClone(knowledge), times, 'knee');

/** What the page of the knee is made of. */
const answerAtKnee = (index: KnowledgeIndex) => [
  problemsAt(index, ['knee']),
  otherCauses(index, 'knee'),
  foundLessOften(index, 'knee'),
  oftenSaidNotShown(index, 'knee'),
  reverseLinks(index, 'knee'),
];

/** The same index, which counts how often anything of its links is read. */
function counting(index: KnowledgeIndex) {
  let reads = 0;
  const get = (link: IndexLink, key: string | symbol) => {
    reads += 1;
    return Reflect.get(link, key);
  };
  const links = index.links.map((link) => new Proxy(link, { get }));
  return { index: { ...index, links }, reads: () => reads };
}

describe('looking things up', () => {
  it('[K50] each entry and each link stands where it is looked for, in the order of the index', () => {
    const { condition, effect, otherCause, treatment, linksFrom, linksTo, linksInto, conditionsIn, effectsIn } =
      lookup(knowledge);
    for (const entry of knowledge.conditions) expect(condition.get(entry.id)).toBe(entry);
    for (const entry of knowledge.effects) expect(effect.get(entry.id)).toBe(entry);
    for (const entry of knowledge.otherCauses) expect(otherCause.get(entry.id)).toBe(entry);
    for (const entry of knowledge.treatments) expect(treatment.get(entry.id)).toBe(entry);
    for (const { from, to } of knowledge.links) {
      expect(linksFrom(from)).toEqual(knowledge.links.filter((link) => link.from === from));
      expect(linksTo(to)).toEqual(knowledge.links.filter((link) => link.to === to));
    }
    for (const region of EFFECT_REGION_IDS) {
      expect(linksInto(region)).toEqual(knowledge.links.filter((link) => endsIn(knowledge, link, region)));
      expect(conditionsIn(region)).toEqual(
        knowledge.conditions.filter(({ places }) => places.some((place) => place === region)),
      );
      expect(effectsIn(region)).toEqual(knowledge.effects.filter((each) => each.region === region));
    }
  });

  it('[K50] what is not there is nothing, and a foot problem in two places stands once in each', () => {
    const link = aLink('bunion', 'flat-foot', { toKind: 'condition' });
    const index = anIndex({
      conditions: [aCondition('flat-foot', 'arch', 'heel', 'arch'), aCondition('bunion', 'big-toe')],
      effects: [anEffect('knee-pain', 'knee')],
      links: [link, aLink('gone', 'gone too')],
    });
    const { condition, linksFrom, linksInto, conditionsIn } = lookup(index);
    expect(condition.get('gone')).toBeUndefined();
    expect(linksFrom('knee-pain')).toEqual([]);
    expect(linksInto('arch')).toEqual([link]);
    expect(linksInto('heel')).toEqual([link]);
    expect(conditionsIn('arch').map(({ id }) => id)).toEqual(['flat-foot']);
  });

  it('[K51] ten times the knowledge elsewhere changes nothing of an answer', () => {
    const grown = grownElsewhere(10);
    expect(grown.links.length).toBeGreaterThan(8 * knowledge.links.length);
    expect(answerAtKnee(grown)).toEqual(answerAtKnee(knowledge));
  });

  it('[K51] an answer reads as many links as it needs, however many there are', () => {
    const readsFor = (times: number): number => {
      const { index, reads } = counting(grownElsewhere(times));
      lookup(index);
      const before = reads();
      answerAtKnee(index);
      return reads() - before;
    };
    const reads = readsFor(1);
    expect(reads).toBeGreaterThan(50);
    expect(readsFor(10)).toBe(reads);
  });

  it('[K51] an answer as long as the knowledge grows no faster than it', () => {
    const readsFor = (times: number): number => {
      const links: readonly IndexLink[] = Array.from({ length: times }, (_, i) => aLink(`c${i}`, 'knee-pain'));
      const conditions = links.map(({ from }) => aCondition(from));
      const { index, reads } = counting(anIndex({ conditions, effects: [anEffect('knee-pain', 'knee')], links }));
      lookup(index);
      const before = reads();
      expect(linkedProblems(index, [{ region: 'knee' }]).all).toHaveLength(times);
      return reads() - before;
    };
    expect(readsFor(200)).toBeLessThan(11 * readsFor(20));
  });
});
