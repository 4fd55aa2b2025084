import { isPaired, SIDES, type Side, type Spot } from '../../knowledge/regions.ts';

/**
 * The legs whose chain is lit. A spot lights its own leg. The lower back and the pelvis, and a spot whose side was not
 * said, light both; the lower back and the pelvis only while no side is marked elsewhere.
 */
export function litLegs(chosen: readonly Spot[]): readonly Side[] {
  const sided = SIDES.filter((side) => chosen.some((spot) => spot.side === side));
  const sideNotSaid = chosen.some((spot) => isPaired(spot.region) && spot.side === null);
  if (sideNotSaid || (sided.length === 0 && chosen.length > 0)) return SIDES;
  return sided;
}
