import type { Point } from '../stage/point.ts';
import { nearestOn, pointAt, stretch, type Way } from './way.ts';

/** Points a strand passes, px, from its ring to where it joins the chain, and the length of the way at which it joins. */
export interface Strand {
  readonly points: readonly Point[];
  readonly joins: number;
}

/** Strands run beside each other this far apart, px, before they join. */
const BESIDE = 7;
/** Between the foot and the sore spot, strands join at this part of the way, before the knee at the latest. */
const JOIN = 0.68;
const STEP = 14;

/** A strand leaves its ring, comes to lie beside the chain, and joins it. `lane` counts from the middle strand, −1, 0, 1 … */
function strand(way: Way, ring: Point, spot: number, lane: number, longest: number): Strand {
  const start = nearestOn(way, ring);
  const run = (spot - start) * JOIN;
  const joins = start + Math.sign(run) * Math.min(Math.abs(run), longest);
  const along = stretch(way, start, joins, STEP);
  const whole = Math.abs(joins - start) || 1;
  const points = along.slice(Math.min(2, along.length - 1)).map(({ s, at }) => {
    const left = 1 - Math.abs(s - start) / whole;
    return { x: at.x + lane * BESIDE * Math.sqrt(Math.max(0, left)), y: at.y };
  });
  return { points: [ring, ...points.slice(0, -1), pointAt(way, joins)], joins };
}

/** One strand for each ring, in lanes by where the rings stand from left to right, so that strands do not cross. They join after `longest` px at most. */
export function strands(way: Way, rings: readonly Point[], spot: number, longest: number): readonly Strand[] {
  const order = rings.map((_, i) => i).sort((a, b) => (rings[a]?.x ?? 0) - (rings[b]?.x ?? 0));
  return rings.map((ring, i) => strand(way, ring, spot, order.indexOf(i) - (rings.length - 1) / 2, longest));
}
