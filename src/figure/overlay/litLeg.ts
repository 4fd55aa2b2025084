import { isFootRegion, isPaired, REGION_IDS, type Side, type Spot } from '../../knowledge/regions.ts';
import type { BodyDrawing, Chain } from '../drawing.ts';
import { place, type Transform } from '../framing.ts';
import type { Point } from '../stage/point.ts';
import { isAboveAnkle, seenFlat } from '../stage/seenFlat.ts';
import type { ProblemRing } from './problemRings.ts';
import { smoothPath } from './smoothPath.ts';
import { type Strand, strands } from './strands.ts';
import { nearestOn, stretch, type Way, wayThrough } from './way.ts';

/** One problem's way up a leg, as SVG path data in px. */
export interface LitStrand {
  readonly ring: ProblemRing;
  /** From the ring to where it joins the chain. */
  readonly path: string;
  /** From the ring all the way to the sore spot. */
  readonly whole: string;
}
/** The lit chain of one leg, CSS px. */
export interface LitLeg {
  readonly side: Side;
  /** From the foot, or from where the strands join, to the highest sore spot. Null inside the foot. */
  readonly main: string | null;
  readonly strands: readonly LitStrand[];
  /** Screen height of the foot end and of the sore spot, px: the chain lights from the one to the other. */
  readonly from: number;
  readonly to: number;
}

const STEP = 18;
/** Strands join below the knee, mm. */
const LONGEST_STRAND = 320;
const height = ({ region }: Spot): number => REGION_IDS.indexOf(region);

const ankleOf = ({ points }: Chain): number => points.findIndex(({ region }) => region === 'ankle');

/** Where a spot stands on this leg; null when the view does not hold it. */
function anchorOf({ region }: Spot, side: Side, drawing: BodyDrawing, transform: Transform): Point | null {
  const anchor = drawing.anchors.find((each) => each.region === region && (each.side === side || !isPaired(region)));
  return anchor ? place(transform, anchor) : null;
}

const pathBetween = (way: Way, from: number, to: number, end: Point | null): string => {
  const points = stretch(way, from, to, STEP).map(({ at }) => at);
  return smoothPath(end ? [...points.slice(0, -1), end] : points);
};

/** The spots that a leg is lit up to, lowest first. */
const spotsOf = (lit: readonly Spot[], side: Side): readonly Spot[] =>
  lit.filter((spot) => spot.side === null || spot.side === side).sort((a, b) => height(a) - height(b));

/**
 * The lit chain of one leg: a strand for each problem from its ring, beside the others, until it joins the one line
 * that goes on to the highest lit spot. Strands end at the lowest lit spot; a spot above the picture is aimed at where
 * the chain leaves it. Inside the foot there is no chain to follow, so a strand goes straight. Null for a leg without anything lit.
 */
export function litLeg(
  side: Side,
  lit: readonly Spot[],
  rings: readonly ProblemRing[],
  drawing: BodyDrawing,
  transform: Transform,
): LitLeg | null {
  const chain = drawing.chains.find((each) => each.side === side);
  if (!chain) return null;
  const own = rings.filter((ring) => ring.side === side);
  const spots = spotsOf(lit, side);
  if (spots.length + own.length === 0) return null;
  const flat = seenFlat(drawing);
  const shown = flat ? chain.points.slice(0, ankleOf(chain) + 1) : chain.points;
  const way = wayThrough(shown.map((point) => place(transform, point)));
  const goal = (spot: Spot) => {
    const hidden = flat && isAboveAnkle(spot.region);
    const at = hidden ? null : anchorOf(spot, side, drawing, transform);
    return { at, s: at ? nearestOn(way, at) : (way.lengths.at(-1) ?? 0), inFoot: isFootRegion(spot.region) };
  };
  const goals = spots.map(goal);
  const [near, far] = [goals[0], goals.at(-1)];
  const follows =
    near && far && !far.inFoot ? { near, far, lines: strands(way, own, near.s, LONGEST_STRAND * transform.k) } : null;
  const straight = (ring: ProblemRing) => (near?.at ? smoothPath([ring, near.at]) : '');
  return {
    side,
    main: follows ? pathBetween(way, mainStart(follows.lines, near?.s ?? 0), follows.far.s, follows.far.at) : null,
    strands: own.map((ring, i) => {
      const line = follows?.lines[i];
      const rest = line ? stretch(way, line.joins, follows.near.s, STEP).map(({ at }) => at) : [];
      return {
        ring,
        path: line ? smoothPath(line.points) : straight(ring),
        whole: line ? smoothPath([...line.points.slice(0, -1), ...rest]) : straight(ring),
      };
    }),
    from: Math.max(...own.map(({ y }) => y), ...way.points.slice(0, 1).map(({ y }) => y)),
    to: far?.at?.y ?? 0,
  };
}

/** The main line begins where the first strand joins; with no strand, at the foot end of the chain. */
function mainStart(lines: readonly Strand[], goal: number): number {
  return lines.length > 0 ? Math.min(goal, ...lines.map(({ joins }) => joins)) : 0;
}
