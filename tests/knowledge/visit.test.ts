import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/knowledge/compile.ts';
import type { Entries } from '../../src/knowledge/entries.ts';
import type { EntryDetail } from '../../src/knowledge/types.ts';
import { planOf } from '../../src/knowledge/visit-plan.ts';
import { asksTheSame, MOST_QUESTIONS, visitQuestions } from '../../src/knowledge/visit-questions.ts';
import { aClaim, aCondition, anEffect, anItem, anOtherCause, aTreatment } from './builders/entries.ts';
import { theKnowledge } from './builders/knowledge.ts';

const told = (text: string) => [{ text, sources: ['cohort-2020'] }];

const knowledge: Entries = theKnowledge({
  conditions: [
    aCondition('flat-foot', {
      ask: ['Is my flat foot stiff?', 'Do my feet need care?', 'Would ready-made insoles do?'],
      generalSteps: told('Stay active.'),
    }),
    aCondition('bunion', { ask: ['Which shoes would suit my feet?', 'Is my flat foot stiff?'] }),
    aCondition('stress-fracture', { ask: [], checkFirst: true }),
  ],
  effects: [anEffect('knee-pain'), anEffect('hip-turn', { measured: true })],
  otherCauses: [anOtherCause('knee-itself')],
  treatments: [
    aTreatment('rest', { claims: [aClaim('flat-foot'), aClaim('bunion')] }),
    aTreatment('stretch', {
      kind: 'home-exercise',
      claims: [aClaim('flat-foot'), aClaim('stress-fracture')],
    }),
    aTreatment('insoles', { kind: 'device', claims: [aClaim('flat-foot')] }),
    aTreatment('tape', { claims: [aClaim('flat-foot', { evidence: [anItem('cohort-2020', { bearing: 'null' })] })] }),
  ],
});
const { details } = compile(knowledge, '');
const detail = (key: string): EntryDetail => {
  const found = details[key];
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
};
const opened = (...keys: readonly string[]) => keys.map(detail);
const GENERAL = [
  'What do you think is going on?',
  'What else could it be?',
  'Who else should I see?',
  'What helps?',
  'When?',
];

const texts = (keys: readonly string[], general: readonly string[] = GENERAL) =>
  visitQuestions(opened(...keys), general).map((question) =>
    question.kind === 'asked' ? question.text : `${question.kind} ${question.id}`,
  );

describe('questions for the visit', () => {
  it('[VI10] the first of each opened entry in turn, four at most, then those for any visit', () => {
    expect(texts(['condition/flat-foot', 'condition/bunion'])).toEqual([
      'Is my flat foot stiff?',
      'Which shoes would suit my feet?',
      'Do my feet need care?',
      'Would ready-made insoles do?',
      'What do you think is going on?',
    ]);
  });

  it('[VI10] with nothing opened there are the questions for any visit', () => {
    expect(texts([])).toEqual(GENERAL);
  });

  it('[VI10] an effect and what must be asked about bring their own; a lab finding, another cause and what can be done today do not', () => {
    const keys = [
      'effect/knee-pain',
      'effect/hip-turn',
      'other-cause/knee-itself',
      'treatment/insoles',
      'treatment/rest',
    ];
    expect(texts(keys, [])).toEqual(['effect knee-pain', 'treatment insoles']);
  });

  it('[VI10] questions that ask the same are asked once', () => {
    expect(asksTheSame('Do I need an x-ray?', 'Do I need an x-ray or a scan? What would it change?')).toBe(true);
    expect(asksTheSame('What else could explain my pain?', 'What else could explain my knee or back pain?')).toBe(true);
    expect(asksTheSame('Do I need special shoes?', 'Do I need an x-ray?')).toBe(false);
    expect(texts(['condition/flat-foot'], ['Is my flat foot stiff or not?', 'Who else should I see?'])).toEqual([
      'Is my flat foot stiff?',
      'Do my feet need care?',
      'Would ready-made insoles do?',
      'Who else should I see?',
    ]);
  });

  it('[VI10] whatever was opened: five at most, one for any visit among them, none twice, the same each time', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(details)), (keys) => {
        const questions = texts(keys);
        expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        expect(questions.some((text) => GENERAL.includes(text))).toBe(true);
        expect(new Set(questions).size).toBe(questions.length);
        expect(texts(keys)).toEqual(questions);
      }),
    );
  });
});

const names = (items: readonly { readonly treatment: string }[]) => items.map(({ treatment }) => treatment);

describe('what to do today and what to ask about', () => {
  it('[VI11] what was opened brings its treatments; what was tested in vain stands nowhere', () => {
    const plan = planOf(opened('condition/flat-foot', 'condition/bunion'));
    expect(names(plan.doToday)).toEqual(['rest', 'stretch']);
    expect(plan.doToday[0]?.targets).toEqual(['flat-foot', 'bunion']);
    expect(names(plan.askAbout)).toEqual(['insoles']);
    expect(plan.steps.map(({ text }) => text)).toEqual(['Stay active.']);
    expect(plan.doToday.every(({ claim }) => claim.caution !== null)).toBe(true);
  });

  it('[VI11] where one of them needs a check first, no exercise is to be done today, whatever it is for', () => {
    const plan = planOf(opened('condition/flat-foot', 'condition/stress-fracture'));
    expect(plan.checkFirst).toBe(true);
    expect(names(plan.doToday)).toEqual(['rest']);
    expect(names(plan.askAbout)).toContain('stretch');
  });

  it('[VI11] a treatment opened by name comes first, and by itself brings its claims', () => {
    expect(names(planOf(opened('condition/flat-foot', 'treatment/stretch')).doToday)).toEqual(['stretch', 'rest']);
    expect(names(planOf(opened('treatment/rest')).doToday)).toEqual(['rest']);
    expect(planOf([])).toEqual({ checkFirst: false, steps: [], doToday: [], askAbout: [] });
  });

  it('[VI11] no treatment stands in both lists', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(details)), (keys) => {
        const { doToday, askAbout } = planOf(opened(...keys));
        expect(names(doToday).filter((name) => names(askAbout).includes(name))).toEqual([]);
      }),
    );
  });
});
