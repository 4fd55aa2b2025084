import { FOOT_REGION_IDS, type RegionId } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import type { Scene } from '../scene.ts';
import { inSentence } from './inSentence.ts';
import type { Marking } from './marking.ts';
import type { TouchPlace } from './places.ts';

/** The name of a place's button. It begins with the person's own side and the plain name: "Left knee, 9 linked foot problems, chosen". */
export function buttonName(
  { region, side }: TouchPlace,
  counts: Scene['counts'],
  marked: Marking,
  regionNames: Readonly<Record<RegionId, string>>,
): string {
  const about = { side: side ?? 'none', marked };
  if (region === 'foot') return words('figure.button.foot', { ...about, count: FOOT_REGION_IDS.length });
  const name = regionNames[region];
  return words('figure.button.region', {
    ...about,
    region: name,
    regionInSentence: inSentence(name),
    count: counts[region],
  });
}
