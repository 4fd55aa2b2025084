import { isFootRegion, isPaired, type Side, type Spot } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { placeId, type TouchPlace } from '../touch/places.ts';
import { isAboveAnkle } from './seenFlat.ts';

/** The places of the lit spots on the shown legs, mm of the drawing; parts of a foot only in its close-up, and there nothing above the ankle: the leg is cut off, or stands on end. */
export function litPlaces(lit: readonly Spot[], legs: readonly Side[], drawing: BodyDrawing): readonly TouchPlace[] {
  return drawing.anchors
    .filter(({ region, side }) => {
      if (drawing.view === 'foot' ? isAboveAnkle(region) : isFootRegion(region)) return false;
      if (side !== null && !legs.includes(side)) return false;
      return lit.some(
        (spot) => spot.region === region && (spot.side === side || spot.side === null || !isPaired(region)),
      );
    })
    .map(({ region, side, x, y }) => ({ id: placeId(region, side), region, side, x, y }));
}
