/** Where a film stands, and how it goes on: pure, so that buttons, keys and the clock all mean the same. */
export interface Playing {
  /** The step shown, from 0. */
  readonly at: number;
  readonly plays: boolean;
}

export type Move =
  | { readonly kind: 'next' | 'previous' | 'play' | 'pause' | 'tick' }
  | { readonly kind: 'to'; readonly at: number };

export const AT_START: Playing = { at: 0, plays: false };

/** The film of `count` steps after a move. A move by hand pauses it; playing from the last step starts again. */
export function afterMove({ at, plays }: Playing, move: Move, count: number): Playing {
  const last = Math.max(0, count - 1);
  switch (move.kind) {
    case 'next':
      return { at: Math.min(last, at + 1), plays: false };
    case 'previous':
      return { at: Math.max(0, at - 1), plays: false };
    case 'to':
      return { at: Math.min(last, Math.max(0, move.at)), plays: false };
    case 'play':
      return { at: at === last ? 0 : at, plays: last > 0 };
    case 'pause':
      return { at, plays: false };
    case 'tick':
      return plays ? { at: Math.min(last, at + 1), plays: at + 1 < last } : { at, plays };
  }
}

/** How long a step is shown while it plays, ms: enough to read it slowly, twice as fast as aloud. */
export const readingTime = (text: string): number => 2600 + 70 * text.length;
