import { isPaired, REGION_IDS, type RegionId, type Side, type Spot } from '../../knowledge/regions.ts';
import type { Scene } from '../scene.ts';
import { litLegs } from './litLegs.ts';

/** How strongly a part is drawn. */
export const EMPHASES = ['default', 'chosen', 'related', 'muted', 'seat'] as const;
export type Emphasis = (typeof EMPHASES)[number];

const height = (region: RegionId): number => REGION_IDS.indexOf(region);
const holds = (spot: Spot, region: RegionId, side: Side | null): boolean =>
  spot.region === region && (!isPaired(region) || (spot.side !== null && (side === null || spot.side === side)));
const onLeg = (spot: Spot, leg: Side): boolean => spot.side === null || spot.side === leg;

/** Bones between two places, by name: lit with the chain once it passes them, but never a marked place themselves. */
const PASSED_BELOW: Readonly<Record<string, RegionId>> = { femur: 'hip' };

/** The highest lit place of a leg, as its height in the chain; −1 when the leg is not lit. */
function litTo(lit: readonly Spot[], leg: Side): number {
  if (!litLegs(lit).includes(leg)) return -1;
  return Math.max(...lit.filter((spot) => onLeg(spot, leg)).map((spot) => height(spot.region)));
}

/** A seat stands out on the legs that are lit; on both where none is. */
const onLitLeg = ({ chosen, reached }: Pick<Scene, 'chosen' | 'reached'>, side: Side | null): boolean => {
  const lit = litLegs([...chosen, ...reached]);
  return side === null || lit.length === 0 || lit.includes(side);
};

/**
 * The one emphasis of a part. Chosen: a marked place. Related: the chain of a lit leg up to its highest marked or reached place,
 * and both sides of a place whose side was not said. Seat: the tendon, nerve or bone in which the shown problem sits. Muted: while one problem is highlighted, whatever lies off its way.
 */
export function emphasisOf(
  scene: Pick<Scene, 'chosen' | 'reached' | 'highlighted' | 'seat'>,
  part: { readonly part?: string; readonly region: RegionId | null; readonly side: Side | null },
): Emphasis {
  const { side } = part;
  if (part.part && scene.seat?.includes(part.part) && onLitLeg(scene, side)) return 'seat';
  const region = part.region ?? PASSED_BELOW[part.part ?? ''] ?? null;
  const lit = [...scene.chosen, ...scene.reached];
  if (region === null || lit.length === 0) return 'default';
  if (part.region !== null && scene.chosen.some((spot) => holds(spot, region, side))) return 'chosen';
  const legs = side === null ? litLegs(lit) : [side];
  if (legs.some((leg) => height(region) <= litTo(lit, leg))) return 'related';
  return scene.highlighted === null ? 'default' : 'muted';
}
