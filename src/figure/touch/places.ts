import { isFootRegion, isPaired, REGION_IDS, type RegionId, type Side } from '../../knowledge/regions.ts';
import type { Anchor, BodyDrawing } from '../drawing.ts';
import type { Point } from '../stage/point.ts';

/** A place of the body that is one button in this view. Lengths as its holder says. */
export interface TouchPlace extends Point {
  /** "left-knee", "pelvis", "left-foot": equal to the spot's address. */
  readonly id: string;
  readonly region: RegionId | 'foot';
  readonly side: Side | null;
}

/** From the lower back down, the way the eyes and the arrow keys go. */
const FROM_THE_TOP: readonly RegionId[] = [...REGION_IDS].reverse();
const FOOT_FROM_THE_TOP: readonly RegionId[] = ['ankle', 'heel', 'arch', 'ball-of-foot', 'big-toe', 'small-toes'];

export const placeId = (region: RegionId | 'foot', side: Side | null): string => (side ? `${side}-${region}` : region);

const toPlace = ({ region, side, x, y }: Anchor): TouchPlace => ({ id: placeId(region, side), region, side, x, y });

/** The middle of the parts of a foot that can be seen; of all its parts where none can (seen from right above). */
function footPlace(anchors: readonly Anchor[], side: Side): TouchPlace | null {
  const all = anchors.filter((anchor) => anchor.side === side && isFootRegion(anchor.region));
  const seen = all.some((anchor) => anchor.visible) ? all.filter((anchor) => anchor.visible) : all;
  if (seen.length === 0) return null;
  const mean = (of: 'x' | 'y') => seen.reduce((sum, anchor) => sum + anchor[of], 0) / seen.length;
  return { id: placeId('foot', side), region: 'foot', side, x: mean('x'), y: mean('y') };
}

/** Only the near leg can be touched in the side view, and only the shown foot in the close-up. */
const within = (drawing: BodyDrawing, side: Side | null): boolean =>
  side === null || drawing.side === null || drawing.side === side;

/**
 * The places that can be touched in a view, from the lower back down, mm of the drawing. In views of the whole body a foot is
 * one place; in the close-up its parts are. What cannot be seen in a view is no place in it.
 */
export function touchPlaces(drawing: BodyDrawing): readonly TouchPlace[] {
  const anchors = drawing.anchors.filter((anchor) => within(drawing, anchor.side));
  const seen = (region: RegionId) => anchors.filter((anchor) => anchor.region === region && anchor.visible);
  if (drawing.view === 'foot') return FOOT_FROM_THE_TOP.flatMap(seen).map(toPlace);
  const sides = (['left', 'right'] as const).filter((side) => within(drawing, side));
  const upper = FROM_THE_TOP.filter((region) => !isFootRegion(region));
  return [
    ...upper
      .flatMap(seen)
      .filter(({ region, side }) => isPaired(region) === (side !== null))
      .map(toPlace),
    ...sides.flatMap((side) => footPlace(anchors, side) ?? []),
  ];
}
