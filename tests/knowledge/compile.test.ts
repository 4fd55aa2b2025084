import { describe, expect, it } from 'vitest';
import { compile } from '../../src/knowledge/compile.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';
import { aClaim, aCondition, aLink, anItem, aRedFlag, aSource, aTreatment } from './builders/entries.ts';
import { theKnowledge, withCondition } from './builders/knowledge.ts';

const compiled = () => compile(theKnowledge(), '1.0.0+test');
const flatFoot = (knowledge = theKnowledge()) =>
  compile(knowledge, '').details['condition/flat-foot'] as ConditionDetail;

describe('compile', () => {
  it('[K10] the same entries give the same result, and stay as they were', () => {
    const entries = theKnowledge();
    const before = structuredClone(entries);
    expect(compile(entries, '1')).toEqual(compile(theKnowledge(), '1'));
    expect(entries).toEqual(before);
  });

  it('[K10] the index holds every entry, region and link, with the word derived from its evidence', () => {
    const { index } = compiled();
    expect(index.version).toBe('1.0.0+test');
    expect(index.conditions.map(({ id }) => id)).toEqual(['flat-foot', 'bunion']);
    expect(index.regions).toHaveLength(12);
    expect(index.links).toHaveLength(5);
    expect(index.links).toContainEqual({
      from: 'hip-turn',
      fromKind: 'effect',
      to: 'knee-pain',
      toKind: 'effect',
      direction: 'associated',
      reverse: false,
      appliesTo: null,
      how: 'Knee pain in some people',
      certainty: 'some-signs',
      disagree: false,
      studies: 1,
      people: 400,
    });
  });

  it('[K10] a region carries the red flags that come first there, the most urgent first', () => {
    const redFlags = [
      aRedFlag('weak', { urgency: 'soon' }),
      aRedFlag('hot-joint'),
      aRedFlag('cold-foot', { regions: ['heel'] }),
    ];
    const { index } = compile(theKnowledge({ redFlags }), '');
    const first = Object.fromEntries(
      index.regions.map(({ id, checkFirst }) => [id, checkFirst.map((flag) => flag.id)]),
    );
    expect(first).toMatchObject({ knee: ['hot-joint', 'weak'], heel: ['cold-foot'], hip: [] });
  });

  it('[K10] every entry has a detail under its kind and id', () => {
    expect(Object.keys(compiled().details)).toEqual([
      'condition/flat-foot',
      'condition/bunion',
      'effect/knee-pain',
      'effect/hip-turn',
      'other-cause/knee-itself',
      'treatment/rest',
    ]);
  });

  it('[K10] a condition carries its links, claims, clues and red flags, each with its studies', () => {
    const detail = flatFoot();
    expect(detail.links.map(({ to }) => to)).toEqual(['knee-pain', 'hip-turn']);
    expect(detail.links[0]?.evidence[0]).toMatchObject({ rank: 2, source: { id: 'cohort-2020' } });
    expect(detail.claims).toMatchObject([{ treatment: 'rest', action: 'do-today', caution: 'Numb feet? Ask first.' }]);
    expect(detail.clues).toMatchObject([{ id: 'arch-aches', text: 'Your arch aches.', specificity: 'low' }]);
    expect(detail.redFlags.map(({ id }) => id)).toEqual(['hot-joint']);
    expect(Object.keys(detail.sources)).toEqual(['cohort-2020']);
  });

  it('[K10] links are listed surest first, links into an entry too', () => {
    const links = [aLink('knee-pain'), aLink('hip-turn', { evidence: [anItem('review')], readerGrade: 'strong' })];
    const sources = [aSource('cohort-2020'), aSource('review', { design: 'systematic-review-of-cohorts' })];
    const detail = flatFoot(withCondition(theKnowledge({ sources }), 'flat-foot', () => ({ links })));
    expect(detail.links.map(({ certainty }) => certainty)).toEqual(['well-shown', 'some-signs']);
    expect(compiled().details['effect/knee-pain']).toMatchObject({
      linksIn: [{ from: 'flat-foot' }, { from: 'bunion' }, { from: 'hip-turn' }, { from: 'knee-itself' }],
    });
  });

  it('[K10] claims say what to do: today before to ask about before to skip', () => {
    const treatments = [
      aTreatment('tape', { claims: [aClaim('flat-foot', { evidence: [anItem('cohort-2020', { bearing: 'null' })] })] }),
      aTreatment('insole', { kind: 'device', claims: [aClaim('flat-foot')] }),
      aTreatment('rest', { claims: [aClaim('flat-foot')] }),
    ];
    expect(flatFoot(theKnowledge({ treatments })).claims.map(({ action }) => action)).toEqual([
      'do-today',
      'ask-about',
      'skip',
    ]);
  });

  it('[K4] a condition that needs a check first keeps exercises out of "do today"', () => {
    const treatments = [aTreatment('stretch', { kind: 'home-exercise', claims: [aClaim('flat-foot')] })];
    const conditions = [aCondition('flat-foot', { checkFirst: true })];
    expect(flatFoot(theKnowledge({ treatments, conditions })).claims.map(({ action }) => action)).toEqual([
      'ask-about',
    ]);
    expect(flatFoot(theKnowledge({ treatments })).claims.map(({ action }) => action)).toEqual(['do-today']);
  });

  it('[K10] help carries every red flag with its sources, and the sources of the regions', () => {
    const { help } = compiled();
    expect(help.redFlags).toMatchObject([{ id: 'hot-joint', cited: [{ id: 'cohort-2020' }] }]);
    expect(Object.keys(help.regionSources)).toEqual(['cohort-2020']);
  });

  it('[K10] a source that is not in the bibliography stops the compiler', () => {
    expect(() => compile(theKnowledge({ sources: [] }), '')).toThrow(
      'source "cohort-2020" is not in data/sources.json',
    );
  });
});
