import type { Bearing, Rating } from './schema/index.ts';
import type { Certainty, CertaintyResult } from './types.ts';

/** What the rule needs to know of an evidence item. */
export interface WeighedItem {
  /** 1 (best) to 5; null carries no claim. */
  readonly rank: number | null;
  readonly bearing: Bearing;
  readonly rating?: Rating | undefined;
  /** People studied; null when not given. */
  readonly n: number | null;
}

type Ranked = WeighedItem & { readonly rank: number };

/** Rank of lab work. Showing how a thing could work supports nothing above it. */
const LAB_RANK = 4;
/** People in a study from which on it counts as large. */
const MANY_PEOPLE = 1000;

const carriesClaim = (item: WeighedItem): item is Ranked => item.rank !== null;
/** The rank at which an item speaks: a review that only explains how a thing could work is no better than lab work. */
const speaksAt = (item: Ranked): number =>
  item.bearing === 'mechanism-only' ? Math.max(item.rank, LAB_RANK) : item.rank;
const agrees = (item: WeighedItem): boolean => item.bearing === 'supports' || item.bearing === 'mechanism-only';
const isLarge = (item: WeighedItem): boolean => (item.n ?? 0) >= MANY_PEOPLE;

/** The word that supporting items of one rank earn when none of that rank contradicts them. */
function wordFor(rank: number, supporting: readonly WeighedItem[]): Certainty {
  if (rank >= LAB_RANK) return 'only-an-idea';
  const sound = supporting.filter((item) => item.rating !== 'very-limited');
  if (rank === 1) {
    if (sound.some((item) => item.rating !== 'limited')) return 'well-shown';
    return sound.length > 0 ? 'likely' : 'some-signs';
  }
  const large = sound.filter(isLarge).length;
  const likely = rank === 2 ? sound.length >= 2 || large >= 1 : large >= 2;
  return likely ? 'likely' : 'some-signs';
}

/**
 * How sure science is of one claim: the certainty rule of data/README.md. Only the best rank that has an item about
 * this very claim decides; evidence of a lower rank neither lifts nor sinks the word. Without any item that carries a
 * claim the word is "only an idea".
 */
export function certaintyOf(evidence: readonly WeighedItem[]): CertaintyResult {
  const ranked = evidence.filter(carriesClaim);
  if (ranked.length === 0) return { certainty: 'only-an-idea', disagree: false };
  const best = Math.min(...ranked.map(speaksAt));
  const deciding = ranked.filter((item) => speaksAt(item) === best);
  const supporting = deciding.filter(agrees);
  if (supporting.length === 0) return { certainty: 'no-link-found', disagree: false };
  const disagree = supporting.length < deciding.length;
  const word = wordFor(best, supporting);
  return { certainty: disagree && word !== 'only-an-idea' ? 'some-signs' : word, disagree };
}
