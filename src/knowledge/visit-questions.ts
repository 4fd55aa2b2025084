/** Questions for the visit, made from what was opened. */
import type { ClaimDetail, EntryDetail } from './types.ts';

/** A question of the knowledge, or one the guide forms around an entry. */
export type VisitQuestion =
  | { readonly kind: 'asked'; readonly text: string }
  | { readonly kind: 'effect' | 'treatment'; readonly id: string };

/** Questions at most: what fits into a visit. */
export const MOST_QUESTIONS = 5;
/** Of these from what was opened; at least one is for any visit. */
const MOST_OWN = 4;
/** From this share of common words on, two questions ask the same. */
const SAME = 0.7;

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z-]+/g) ?? []);

/** Whether two questions ask the same: most words of the shorter one stand in the other. */
export function asksTheSame(a: string, b: string): boolean {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= SAME * Math.min(one.size, other.size);
}

/** What can be started today needs no question; nor does what was tested in vain. */
const isToAskAbout = (claims: readonly ClaimDetail[]): boolean =>
  claims.some(({ action }) => action === 'ask-about') && claims.every(({ action }) => action !== 'do-today');

function questionsOf(detail: EntryDetail): readonly VisitQuestion[] {
  switch (detail.kind) {
    case 'condition':
      return detail.entry.ask.map((text) => ({ kind: 'asked', text }));
    case 'effect':
      return detail.entry.measured ? [] : [{ kind: 'effect', id: detail.entry.id }];
    case 'treatment':
      return isToAskAbout(detail.claims) ? [{ kind: 'treatment', id: detail.entry.id }] : [];
    case 'other-cause':
      return [];
  }
}

const repeats = (questions: readonly VisitQuestion[], next: VisitQuestion): boolean =>
  questions.some((each) =>
    each.kind === 'asked' && next.kind === 'asked'
      ? asksTheSame(each.text, next.text)
      : each.kind === next.kind && 'id' in each && 'id' in next && each.id === next.id,
  );

/**
 * Up to five questions: the first of each opened entry in turn, then the second of each, four at most; then those for
 * any visit. None asks what another one asks. Pure: the same entries give the same questions.
 */
export function visitQuestions(opened: readonly EntryDetail[], general: readonly string[]): readonly VisitQuestion[] {
  const own = opened.map(questionsOf);
  const turns = Math.max(0, ...own.map((list) => list.length));
  const inTurn = Array.from({ length: turns }, (_, turn) => own.flatMap((list) => list[turn] ?? [])).flat();
  const asked: VisitQuestion[] = [];
  const take = (questions: readonly VisitQuestion[], most: number) => {
    for (const next of questions) if (asked.length < most && !repeats(asked, next)) asked.push(next);
  };
  take(inTurn, MOST_OWN);
  take(
    general.map((text) => ({ kind: 'asked', text })),
    MOST_QUESTIONS,
  );
  return asked;
}
