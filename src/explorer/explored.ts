/** What a visitor looked at: marked places and opened entries, for the page of the visit. Kept in memory only. */
import { lookup } from '../knowledge/lookup.ts';
import type { KnowledgeIndex } from '../knowledge/types.ts';
import { formatSpot, MOST_EXPLORED, type Page, parseSpot, sameSpot } from './address.ts';
import type { Arrival } from './state.ts';

/** A marked place ("left-knee") or the id of an entry; no entry has the name of a place. */
export type Explored = string;

const spotsOf = (page: Page | null) => (page?.kind === 'region' ? page.spots : []);

const regionOf = (key: Explored): string | null => parseSpot(key)?.region ?? null;

const entryOf = (page: Page): readonly Explored[] => {
  switch (page.kind) {
    case 'condition':
    case 'effect':
    case 'other-cause':
    case 'treatment':
      return [page.id];
    default:
      return [];
  }
};

/** Marks that a choice on the page took away: fewer places of the same, or the last one unmarked. */
function takenBack(from: Page | null, to: Page, arrival: Arrival['kind']): readonly Explored[] {
  const before = spotsOf(from);
  const after = spotsOf(to);
  const isFewer = to.kind === 'region' && after.every((spot) => before.some((each) => sameSpot(each, spot)));
  const isUnmarked = to.kind === 'home' && arrival === 'stayed';
  if (!isFewer && !isUnmarked) return [];
  return before.filter((spot) => !after.some((each) => sameSpot(each, spot))).map(formatSpot);
}

/**
 * What was explored after moving from one page to another. Going back adds nothing. The last marks of a region count:
 * who first touched the left knee and then the right one meant the right. What was unmarked is taken off.
 */
export function explore(
  explored: readonly Explored[],
  from: Page | null,
  to: Page,
  arrival: Arrival['kind'],
): readonly Explored[] {
  if (arrival === 'returned') return explored;
  const marked = spotsOf(to);
  const away = takenBack(from, to, arrival);
  const kept = explored.filter((key) => {
    if (away.includes(key)) return false;
    const region = regionOf(key);
    return region === null || marked.every((spot) => spot.region !== region || formatSpot(spot) === key);
  });
  const added = [...marked.map(formatSpot), ...entryOf(to)].filter((key) => !kept.includes(key));
  return added.length === 0 && kept.length === explored.length ? explored : [...kept, ...added];
}

/** What fits into the address of a summary: the marked places, then the entries opened last; in the order explored. */
export function summaryOf(explored: readonly Explored[]): readonly Explored[] {
  const places = explored.filter((key) => regionOf(key) !== null).slice(-MOST_EXPLORED);
  const room = MOST_EXPLORED - places.length;
  const entries = explored.filter((key) => regionOf(key) === null).slice(room === 0 ? explored.length : -room);
  return [...places, ...entries];
}

/** Whether an id of a summary is a place or an entry that the knowledge knows. */
export function isExplorable(index: KnowledgeIndex, key: Explored): boolean {
  const { condition, effect, otherCause, treatment } = lookup(index);
  return regionOf(key) !== null || [condition, effect, otherCause, treatment].some((kind) => kind.has(key));
}
