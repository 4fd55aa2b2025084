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
import { compile } from '../compile.ts';
import type { Entries } from '../entries.ts';
import type { ConditionDetail } from '../types.ts';
import { grade } from './grade.ts';
import { type PageText, readingPages } from './pages.ts';
import { inPlainNames } from './plain-words.ts';
import { sentences, words } from './sentences.ts';
import { TEXT_RULES, type TextRule } from './text-rules.ts';

/** A condition as its page shows it. */
export interface Shown {
  readonly detail: ConditionDetail;
  readonly title: string;
  readonly texts: readonly PageText[];
  /** Of the whole page, in plain names. */
  readonly grade: number;
  /** What a person can do today, in words: general advice and the steps of treatments under "do today". */
  readonly today: readonly string[];
}

/** Every condition as its page shows it, in the order of the knowledge. */
function shownConditions(entries: Entries): readonly Shown[] {
  const { details } = compile(entries, 'checklist');
  const pages = new Map(readingPages(entries).map((page) => [page.page, page]));
  const inPlain = inPlainNames(entries);
  const stepsOf = new Map(entries.treatments.map(({ entry }) => [entry.id, entry.steps]));
  return entries.conditions.map(({ entry: { id } }) => {
    const detail = details[`condition/${id}`] as ConditionDetail;
    const page = pages.get(`condition/${id}`);
    if (!page) throw new Error(`No page of ${id} to judge.`);
    const doable = detail.claims.filter(({ action }) => action === 'do-today');
    return {
      detail,
      title: page.title,
      texts: page.texts,
      grade: grade(page.texts.map(({ text }) => inPlain(text))),
      today: [
        ...detail.entry.generalSteps.map(({ text }) => text),
        ...doable.flatMap(({ treatment }) => stepsOf.get(treatment) ?? []),
      ],
    };
  });
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
  ['3 everyday language: grade six or lower', (page) => page.grade <= 6],
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

interface Judged {
  /** Percent of the items. */
  readonly score: number;
  readonly failed: readonly string[];
}

/** The share of items that hold, in percent, and the items that do not. */
function judge(page: Shown, items: readonly Item[]): Judged {
  const failed = items.filter(([, holds]) => !holds(page)).map(([name]) => name);
  return { score: Math.round(((items.length - failed.length) / items.length) * 100), failed };
}

/** One condition, judged. */
export interface JudgedCondition {
  readonly id: string;
  readonly shown: Shown;
  readonly understandability: Judged;
  readonly actionability: Judged;
}

/** Of a page as a visitor is shown it, what can be acted on. */
export const actionabilityOf = (shown: Shown): Judged => judge(shown, ACTIONABILITY);

/** Holds the page of every condition against both lists. */
export const judgeConditions = (entries: Entries): readonly JudgedCondition[] =>
  shownConditions(entries).map((shown) => ({
    id: shown.detail.entry.id,
    shown,
    understandability: judge(shown, UNDERSTANDABILITY),
    actionability: actionabilityOf(shown),
  }));
