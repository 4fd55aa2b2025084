import { describe, expect, it } from 'vitest';
import { compileLinks } from '../../src/knowledge/compile-links.ts';
import type { LinkEntry } from '../../src/knowledge/schema/index.ts';
import { aLink, anItem, aSource } from './builders/entries.ts';
import { theKnowledge, withCondition } from './builders/knowledge.ts';

const sources = [
  aSource('cohort-2020'),
  aSource('lab-2021', { design: 'lab-study', n: 20 }),
  aSource('review-2022', { design: 'systematic-review-of-cohorts' }),
];

type Steps = LinkEntry['mechanism'];

/** The compiled steps of flat feet and knee pain, beside a hip that turns: no link found, and studies disagree. */
function stepsOf(mechanism: Steps, evidence = [anItem('cohort-2020')]) {
  const entries = withCondition(theKnowledge({ sources }), 'flat-foot', () => ({
    links: [
      aLink('knee-pain', { mechanism, evidence }),
      aLink('hip-turn', {
        direction: 'mechanism',
        evidence: [anItem('lab-2021'), anItem('review-2022', { bearing: 'null', found: 'Nothing turned.' })],
      }),
    ],
  }));
  const link = compileLinks(entries).find(({ from, to }) => from === 'flat-foot' && to === 'knee-pain');
  return link?.mechanism;
}

describe('the steps of a mechanism', () => {
  it('[K44] a step on another link carries the word of that link, wherever that link stands', () => {
    expect(
      stepsOf([
        { step: 'The hip turns.', proof: { kind: 'link', from: 'flat-foot', to: 'hip-turn' } },
        { step: 'The knee hurts.', proof: { kind: 'link', from: 'hip-turn', to: 'knee-pain' } },
      ]),
    ).toEqual([
      {
        step: 'The hip turns.',
        proof: {
          kind: 'link',
          from: 'flat-foot',
          to: 'hip-turn',
          direction: 'mechanism',
          certainty: 'no-link-found',
          disagree: false,
        },
      },
      {
        step: 'The knee hurts.',
        proof: {
          kind: 'link',
          from: 'hip-turn',
          to: 'knee-pain',
          direction: 'associated',
          certainty: 'some-signs',
          disagree: false,
        },
      },
    ]);
  });

  it("[K44] a step on its link's own evidence is weighed by the items it names alone", () => {
    const evidence = [anItem('review-2022'), anItem('lab-2021', { bearing: 'mechanism-only' })];
    const [step] =
      stepsOf([{ step: 'The arch sinks.', proof: { kind: 'own', sources: ['lab-2021'] } }], evidence) ?? [];
    expect(step?.proof).toMatchObject({
      kind: 'studies',
      certainty: 'only-an-idea',
      evidence: [{ source: { id: 'lab-2021' } }],
    });
  });

  it('[K44] a step on studies of its own is weighed by them, and never lifts the word of its link', () => {
    const proof = { kind: 'studies' as const, evidence: [anItem('review-2022')] };
    const entries = withCondition(theKnowledge({ sources }), 'flat-foot', () => ({
      links: [aLink('knee-pain', { mechanism: [{ step: 'The arch sinks.', proof }] })],
    }));
    const link = compileLinks(entries).find(({ from }) => from === 'flat-foot');
    expect(link?.mechanism[0]?.proof).toMatchObject({ kind: 'studies', certainty: 'well-shown' });
    expect(link?.certainty).toBe('some-signs');
  });

  it('[K44] a step says "no study" where it is told so, and nothing where nothing is told', () => {
    expect(
      stepsOf([{ step: 'You limp.', proof: { kind: 'no-study', sources: [] } }, { step: 'The knee hurts.' }]),
    ).toEqual([
      { step: 'You limp.', proof: { kind: 'no-study', sources: [] } },
      { step: 'The knee hurts.', proof: null },
    ]);
  });
});
