import { type LinkedProblem, type LinkedProblems, linkedProblems } from '../knowledge/causes.ts';
import { type EffectRegionId, REGION_IDS, type RegionId, type Spot } from '../knowledge/regions.ts';
import type { KnowledgeIndex } from '../knowledge/types.ts';

/** Problems shown before "Show more". */
export const MOST_SHOWN = 6;

/** So many sets of regions are remembered: the single ones, and what the last visitors marked together. */
const MOST_REMEMBERED = 40;
const remembered = new WeakMap<KnowledgeIndex, Map<string, LinkedProblems>>();

/** The linked foot problems of the marked places; worked out once per set of regions, as long as it is remembered. */
export function problemsAt(index: KnowledgeIndex, regions: readonly EffectRegionId[]): LinkedProblems {
  const key = [...new Set(regions)].join(' ');
  const known = remembered.get(index) ?? new Map<string, LinkedProblems>();
  remembered.set(index, known);
  const problems =
    known.get(key) ??
    linkedProblems(
      index,
      regions.map((region) => ({ region })),
    );
  known.set(key, problems);
  const [oldest] = known.keys();
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
  return problems;
}

/** How many foot problems are linked to each region: the counts in the names of the figure's buttons. */
export const countsOf = (index: KnowledgeIndex): Readonly<Record<RegionId, number>> =>
  Object.fromEntries(REGION_IDS.map((region) => [region, problemsAt(index, [region]).all.length])) as Record<
    RegionId,
    number
  >;

/** The problems the list shows: linked to all marked places first, then the rest; six until all are asked for. */
export function shownProblems(problems: LinkedProblems, showsAll: boolean): readonly LinkedProblem[] {
  const all = [...problems.all, ...problems.some];
  return showsAll ? all : all.slice(0, MOST_SHOWN);
}

export const regionsOf = (spots: readonly Spot[]): readonly RegionId[] => [
  ...new Set(spots.map((spot) => spot.region)),
];
