import { isFootRegion, isPaired, type Spot } from '../../knowledge/regions.ts';
import type { Scene } from '../scene.ts';
import type { TouchPlace } from './places.ts';

/**
 * How a place stands in the scene. Chosen: it is marked. Unsided: its region is, without a side. Reached: the lit chain
 * of the entry being read ends here. A foot is marked when one of its parts is.
 */
export type Marking = 'none' | 'chosen' | 'unsided' | 'reached';

export function marking(scene: Pick<Scene, 'chosen' | 'reached'>, place: Pick<TouchPlace, 'region' | 'side'>): Marking {
  const { region, side } = place;
  const here = (spot: Spot) => (region === 'foot' ? isFootRegion(spot.region) : spot.region === region);
  const sure = (spot: Spot) => spot.side === side && (side !== null || !isPaired(spot.region));
  const spots = scene.chosen.filter(here);
  if (spots.some(sure)) return 'chosen';
  if (spots.some((spot) => spot.side === null)) return 'unsided';
  return scene.reached.some((spot) => here(spot) && (spot.side === side || spot.side === null)) ? 'reached' : 'none';
}
