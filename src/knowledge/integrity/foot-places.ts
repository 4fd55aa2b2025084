import { FOOT_REGION_IDS, type RegionId } from '../regions.ts';
import type { Check } from './check.ts';

const IN_THE_FOOT: readonly RegionId[] = [...FOOT_REGION_IDS, 'ankle'];

/** Every condition sits in the foot or ankle, so that a touch there finds it and the figure can ring it, links or none. */
export const footPlaces: Check = (entries) =>
  entries.conditions
    .filter(({ entry }) => !entry.places.some((place) => IN_THE_FOOT.includes(place)))
    .map(({ file, entry }) => ({
      file,
      field: 'places',
      found: entry.places.length === 0 ? 'no place' : entry.places.map((place) => `"${place}"`).join(', '),
      accepted: `at least one of ${IN_THE_FOOT.join(', ')}`,
    }));
