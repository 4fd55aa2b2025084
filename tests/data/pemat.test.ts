/**
 * A checklist after the PEMAT (AHRQ's Patient Education Materials Assessment Tool, for printable material), held against
 * the page of every condition.
 *
 * What a machine can judge stands below, each item with its PEMAT number: that a purpose, chunks, headings, plain words,
 * an action, steps and a tool are there. What it cannot judge, and people still have to: whether the content leaves out
 * what distracts (2), active voice (5), a logical order (10), a layout that points to the key points (12), pictures
 * (15 to 19), whether an action is the right one for this reader, and whether a real person understands and acts. A
 * high score here says that nothing is missing; it does not say that the page works. That needs raters and readers.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { compile } from '../../src/knowledge/compile.ts';
import { grade } from '../../src/knowledge/reading/grade.ts';
import { type PageText, readingPages } from '../../src/knowledge/reading/pages.ts';
import { inPlainNames } from '../../src/knowledge/reading/plain-words.ts';
import { sentences, words } from '../../src/knowledge/reading/sentences.ts';
import { TEXT_RULES, type TextRule } from '../../src/knowledge/reading/text-rules.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';

const { entries } = await readKnowledge(join(import.meta.dirname, '../..'));
const { details } = compile(entries, 'test');
const pages = new Map(readingPages(entries).map((page) => [page.page, page]));
const inPlain = inPlainNames(entries);
const stepsOf = new Map(entries.treatments.map(({ entry }) => [entry.id, entry.steps]));

/** A condition as its page shows it. */
interface Shown {
  readonly detail: ConditionDetail;
  readonly title: string;
  readonly texts: readonly PageText[];
  /** What a person can do today, in words: general advice and the steps of treatments under "do today". */
  readonly today: readonly string[];
}

function shown(id: string): Shown {
  const detail = details[`condition/${id}`] as ConditionDetail;
  const page = pages.get(`condition/${id}`);
  if (!page) throw new Error(`No page of ${id} to judge.`);
  const doable = detail.claims.filter(({ action }) => action === 'do-today');
  return {
    detail,
    title: page.title,
    texts: page.texts,
    today: [
      ...detail.entry.generalSteps.map(({ text }) => text),
      ...doable.flatMap(({ treatment }) => stepsOf.get(treatment) ?? []),
    ],
  };
}

const keeps =
  (rule: TextRule) =>
  ({ texts, title }: Shown) =>
    texts.every((text) => rule(text, title).length === 0);

/** Words of a paragraph from which on it is no small chunk. */
const LONG = 45;
/** "The shoe should …" tells about a thing; "Wear …" and "See someone if your …" speak to the reader. */
const TELLS_OF_THINGS = /^(?:the|a|an|it|they|this|that|these|most|many|some people|there)\b/iu;

type Item = readonly [name: string, holds: (page: Shown) => boolean];

const UNDERSTANDABILITY: readonly Item[] = [
  ['1 purpose: one plain sentence says what it is', ({ detail }) => sentences(detail.entry.summary).length <= 2],
  ['3 everyday language: grade six or lower', ({ texts }) => grade(texts.map(({ text }) => inPlain(text))) <= 6],
  ['4 medical terms stand with their plain word', keeps(TEXT_RULES.jargon)],
  ['6 numbers are clear: no ratio told as "times"', keeps(TEXT_RULES.ratioInWords)],
  ['7 nothing to calculate: no percent match', keeps(TEXT_RULES.matching)],
  ['8 small chunks: short paragraphs', ({ texts }) => texts.every(({ text }) => words(text).length <= LONG)],
  ['8 small chunks: short sentences', keeps(TEXT_RULES.longSentence)],
  [
    '9 headings: every part of the page has something under it',
    ({ detail, today }) =>
      detail.entry.whatItIs.length > 0 &&
      detail.clues.length > 0 &&
      detail.entry.worthAVisit.length > 0 &&
      detail.claims.length + today.length > 0,
  ],
  ['11 summary: it stands first', ({ detail }) => words(detail.entry.summary).length >= 4],
];

const ACTIONABILITY: readonly Item[] = [
  ['20 at least one thing to do today', ({ today }) => today.length > 0],
  ['21 it speaks to the reader', ({ today }) => today.some((step) => !TELLS_OF_THINGS.test(step))],
  ['22 manageable steps: two or more', ({ today }) => today.length >= 2],
  ['23 a tool: two or more questions to ask at the visit', ({ detail }) => detail.entry.ask.length >= 2],
  ['when to see someone', ({ detail }) => detail.entry.worthAVisit.length > 0],
  ['when to get help now', ({ detail }) => detail.redFlags.length > 0],
];

/** The share of items that hold, in percent, and the items that do not. */
function judge(page: Shown, items: readonly Item[]) {
  const failed = items.filter(([, holds]) => !holds(page)).map(([name]) => name);
  return { score: Math.round(((items.length - failed.length) / items.length) * 100), failed };
}

const conditions = entries.conditions.map(({ entry }) => entry.id);

describe('a checklist after the PEMAT', () => {
  it('[K42] judges all 28 conditions', () => {
    expect(conditions).toHaveLength(28);
  });

  it.each(conditions)('[K42] %s can be understood: at least 70 percent of what a machine can judge', (id) => {
    const { score, failed } = judge(shown(id), UNDERSTANDABILITY);
    expect(score, failed.join('; ')).toBeGreaterThanOrEqual(70);
  });

  it.each(conditions)('[K42] %s can be acted on: at least 70 percent of what a machine can judge', (id) => {
    const { score, failed } = judge(shown(id), ACTIONABILITY);
    expect(score, failed.join('; ')).toBeGreaterThanOrEqual(70);
  });

  it.each(conditions)('[K42] %s has something to do today, what to ask, and when to get help', (id) => {
    const { detail, today } = shown(id);
    expect(today).not.toEqual([]);
    expect(detail.entry.ask.length).toBeGreaterThanOrEqual(2);
    expect(detail.redFlags.length + detail.entry.worthAVisit.length).toBeGreaterThanOrEqual(2);
  });

  it('[K42] a page without an action fails', () => {
    const bare = { ...shown('flat-foot'), today: [] };
    expect(judge(bare, ACTIONABILITY).score).toBeLessThan(70);
  });
});
