import type { EffectRegionId, Spot } from '../../knowledge/regions.ts';
import type { KnowledgeIndex } from '../../knowledge/types.ts';
import { regionName, spotName } from '../parts/names.ts';

/** A marked region as the head of a column. */
export interface MarkedRegion {
  readonly region: EffectRegionId;
  readonly name: string;
}

/** The marked regions in the order they were marked: "Left knee", or "Knee" where both sides are. None where only one is. */
export function markedRegions(index: KnowledgeIndex, spots: readonly Spot[]): readonly MarkedRegion[] {
  const regions = [...new Set(spots.map(({ region }) => region))];
  if (regions.length < 2) return [];
  return regions.map((region) => {
    const [first, ...more] = spots.filter((spot) => spot.region === region);
    return { region, name: first && more.length === 0 ? spotName(index, first) : regionName(index, region) };
  });
}
