/** Ticked clues mark the entries they fit. They never change which entries are shown, nor their order. */
import type { ClueDetail, Specificity } from './types.ts';

const TELLING: readonly Specificity[] = ['high', 'medium', 'low'];

/**
 * The clues of these foot problems as a list to tick: red flags first, then what is noticed before what lies in the past;
 * inside each those of most problems, then the most telling.
 */
export function tickList(clues: readonly ClueDetail[], conditions: readonly string[]): readonly ClueDetail[] {
  const ranked = clues.flatMap((clue) => {
    const found = clue.conditions.filter(({ id }) => conditions.includes(id));
    if (found.length === 0) return [];
    const telling = Math.min(...found.map(({ specificity }) => TELLING.indexOf(specificity)));
    const first = Math.min(...found.map(({ id }) => conditions.indexOf(id)));
    const noticed = clue.type === 'history' ? 1 : 0;
    return [{ clue, rank: [clue.redFlag ? 0 : 1, noticed, -found.length, telling, first] }];
  });
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return ranked.toSorted((a, b) => compare(a.rank, b.rank)).map(({ clue }) => clue);
}

/** What ticked clues say about one foot problem, in a few words each. */
export interface Fits {
  /** "People with this often notice: …" */
  readonly notice: readonly string[];
  /** "It is more common with: …" */
  readonly history: readonly string[];
}

export function fitsOf(clues: readonly ClueDetail[], ticked: readonly string[], condition: string): Fits {
  const fitting = clues.filter(
    (clue) => ticked.includes(clue.id) && clue.conditions.some(({ id }) => id === condition),
  );
  const words = (isHistory: boolean) =>
    fitting.filter(({ type }) => (type === 'history') === isHistory).flatMap(({ short }) => short ?? []);
  return { notice: words(false), history: words(true) };
}
