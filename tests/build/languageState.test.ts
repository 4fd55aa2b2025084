import { describe, expect, it } from 'vitest';
import { fileState, isComplete, openLines, reviewOf, stateLines } from '../../src/build/languageState.ts';
import { hashOf } from '../../src/knowledge/build/translations.ts';
import type { Review } from '../../src/knowledge/schema/index.ts';
import type { BadTranslation } from '../data/bad/translation/example.ts';

const modules = import.meta.glob<{ default: BadTranslation }>('../data/bad/translation/*.ts', { eager: true });
const examples = Object.entries(modules).filter(([path]) => !path.endsWith('/example.ts'));

type Text = Pick<BadTranslation, 'path' | 'english' | 'translated' | 'text'>;

/** The state of one data file with one text. */
const stateOf = ({ path, english, translated = english, text }: Text, review: Review = { status: 'unreviewed' }) =>
  fileState({
    overlay: 'data/translations/es/conditions/flat-foot.json',
    texts: new Map([[path, english]]),
    translation: {
      $schema: '',
      language: 'es',
      review,
      texts: text === null ? {} : { [path]: { of: hashOf(translated), text } },
    },
    problems: [],
  });
const whole: Text = { path: 'summary', english: 'It is low.', text: 'Es bajo.' };

describe('how far a language is translated', () => {
  it('[LA3] every broken example is told in its exact words, and keeps its language back', () => {
    expect(examples.length).toBeGreaterThan(3);
    for (const [path, { default: bad }] of examples) {
      const files = [stateOf(whole), stateOf(bad)];
      expect(openLines(files), path).toEqual([bad.message]);
      expect(isComplete(files), path).toBe(false);
      expect(stateLines('es', files)[0], path).toContain('not offered. See: npm run translations -- es');
    }
  });

  it('[LA3] a language whose every text is translated as it stands now is offered', () => {
    expect(openLines([stateOf(whole)])).toEqual([]);
    expect(stateLines('es', [stateOf(whole)])).toEqual(['Language es: complete, offered']);
  });

  it('[LA9] a language counts as reviewed when every part of it is, by named people', () => {
    const signed: Review = { status: 'reviewed', by: 'Ana Ruiz, podiatrist', on: '2026-03-01' };
    expect(reviewOf([stateOf(whole, signed), stateOf(whole)])).toEqual({ status: 'unreviewed' });
    expect(reviewOf([])).toEqual({ status: 'unreviewed' });
    expect(reviewOf([stateOf(whole, { ...signed, on: '2026-04-02' }), stateOf(whole, signed)])).toEqual({
      ...signed,
      on: '2026-04-02',
    });
  });
});
