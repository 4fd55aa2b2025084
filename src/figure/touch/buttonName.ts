import { FOOT_REGION_IDS } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { placeName, type RegionNames } from '../regionNames.ts';
import type { Scene } from '../scene.ts';
import type { Marking } from './marking.ts';
import type { TouchPlace } from './places.ts';

/** The name of a place's button. It begins with the person's own side and the plain name: "Left knee, 9 linked foot problems, chosen". */
export function buttonName(
  { region, side }: TouchPlace,
  counts: Scene['counts'],
  marked: Marking,
  regionNames: RegionNames,
): string {
  if (region === 'foot')
    return words('figure.button.foot', { side: side ?? 'none', marked, count: FOOT_REGION_IDS.length });
  const place = placeName(regionNames, { region, side });
  return words('figure.button.region', { place, marked, count: counts[region] });
}
