import { isFootRegion, type Side } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { place, type Transform } from '../framing.ts';
import type { Point } from '../stage/point.ts';

/** The word "Left" or "Right" beside a foot: the point its near edge touches, at the height of the floor, CSS px. */
export interface SideWord extends Point {
  readonly side: Side;
  /** The word runs to the right or to the left from its point. */
  readonly runs: 'right' | 'left';
}

/** From the outermost toe or heel to the skin, mm. */
const SKIN = 34;
/** A letter in bold, as a part of the text size. */
const LETTER = 0.5;
/** Between a word and the edge of the box, px. */
const AIR = 8;

/**
 * A word outside of each foot; where one foot is seen from its side or its close-up, one word behind its heel.
 * Words of at most so many `letters` stay inside of the `width` that the figure's box has for the body, px. Left and right are the person's own, so from the front "Left" stands on the right of the screen.
 */
export function sideWords(
  drawing: BodyDrawing,
  transform: Transform,
  width: number,
  text: number,
  letters: number,
): readonly SideWord[] {
  const sides = drawing.side ? [drawing.side] : (['left', 'right'] as const);
  const room = LETTER * text * letters;
  const floor = place(transform, { x: 0, y: drawing.box.y1 }).y;
  const found = sides.flatMap((side) => {
    const foot = drawing.anchors.filter((each) => each.side === side && isFootRegion(each.region));
    if (foot.length === 0) return [];
    const xs = foot.map(({ x }) => x);
    const heel = heelOf(drawing, side);
    // of two feet each has its word where the other is not, whichever way the toes point
    const middle = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    const right = heel > (drawing.side ? middle : heelOf(drawing, side === 'left' ? 'right' : 'left'));
    const edge = right ? Math.max(...xs) + SKIN : Math.min(...xs) - SKIN;
    const x = Math.min(width - room - AIR, Math.max(room + AIR, place(transform, { x: edge, y: 0 }).x));
    return [{ side, x, y: floor, runs: right ? 'right' : 'left' } as const];
  });
  // half turned round, the words would lie over each other: the near foot keeps its own
  const near = nearSide(drawing);
  const starts = found.map(({ x, runs }) => (runs === 'right' ? x : x - room));
  const apart = Math.abs((starts[0] ?? 0) - (starts[1] ?? Number.POSITIVE_INFINITY)) > room;
  return apart ? found : found.filter(({ side }) => side === near);
}

const heelOf = ({ anchors }: BodyDrawing, of: Side): number =>
  anchors.find(({ region, side }) => region === 'heel' && side === of)?.x ?? 0;

function nearSide({ anchors }: BodyDrawing): Side {
  const depth = (side: Side) => anchors.find((each) => each.side === side && each.region === 'ankle')?.depth ?? 0;
  return depth('left') > depth('right') ? 'left' : 'right';
}
