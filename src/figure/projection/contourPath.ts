import { contours } from 'd3';
import { ringPath } from './curvePath.ts';
import type { Field } from './field.ts';

type Point = readonly [number, number];

export interface ContourOptions {
  /** A point is kept where the line has turned this far, radians, or run `reach` mm. */
  readonly turn?: number;
  readonly reach?: number;
  /** Neighboring spans may differ in length by this factor: smaller is smoother and longer. */
  readonly even?: number;
  /** The unit of the path's whole numbers, mm. */
  readonly grain: number;
  /** Rings that enclose less are dropped, mm². */
  readonly least?: number;
}

/** The rings on which a field passes a threshold, in picture mm; holes turn the other way. */
export function contourRings({ x0, y0, cell, columns, rows, values }: Field, threshold: number): Point[][] {
  const { coordinates } = contours()
    .size([columns, rows])
    .smooth(true)
    .contour(values as unknown as number[], threshold);
  return coordinates
    .flat()
    .map((ring) => ring.slice(1).map(([x = 0, y = 0]): Point => [x0 + (x - 0.5) * cell, y0 + (y - 0.5) * cell]));
}

/** SVG path data, in grains, of the region in which a field lies above a threshold. */
export function contourPath(field: Field, threshold: number, options: ContourOptions): string {
  const least = options.least ?? 4 * field.cell ** 2;
  return contourRings(field, threshold)
    .filter((ring) => ring.length > 5 && Math.abs(area(ring)) >= least)
    .map((ring) => ringPath(thin(calm(ring), options, field.cell), options.grain))
    .join('');
}

const area = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length] as Point;
    return sum + (x * v - u * y) / 2;
  }, 0);

/** Takes the grid's grain out of a ring without shrinking it: a step in, a slightly larger step out. */
function calm(ring: readonly Point[]): Point[] {
  let points = [...ring];
  for (const weight of [0.3, -0.31, 0.3, -0.31]) {
    const n = points.length;
    points = points.map(([x, y], i) => {
      const [a, b] = [points[(i + n - 1) % n] as Point, points[(i + 1) % n] as Point];
      return [x + weight * ((a[0] + b[0]) / 2 - x), y + weight * ((a[1] + b[1]) / 2 - y)];
    });
  }
  return points;
}

/** Keeps points where the line bends, close together in tight curves and far apart on straights. */
function thin(
  ring: readonly Point[],
  { turn: turnLimit = 0.3, reach = 40, even = 2.6 }: ContourOptions,
  cell: number,
): Point[] {
  const n = ring.length;
  const kept: number[] = [0];
  let turn = 0;
  let run = 0;
  for (let i = 1; i < n; i++) {
    const [a, b, c] = [ring[i - 1] as Point, ring[i] as Point, ring[(i + 1) % n] as Point];
    const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
    turn += Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
    run += Math.hypot(ux, uy);
    if (run < 1.2 * cell || (Math.abs(turn) < turnLimit && run < reach)) continue;
    kept.push(i);
    turn = 0;
    run = 0;
  }
  if (kept.length < 4) return [0, 0.25, 0.5, 0.75].map((t) => ring[Math.floor(t * n)] as Point);
  return graded(kept, n, even).map((i) => ring[i] as Point);
}

/** Splits spans until none is much longer than its neighbors: where a straight runs into a tight bend a curve would overshoot. */
function graded(kept: readonly number[], n: number, even: number): number[] {
  let places = [...kept];
  for (let round = 0; round < 6; round++) {
    const count = places.length;
    const span = (k: number) => {
      const from = places[(k + count) % count] as number;
      const to = places[(k + 1 + count) % count] as number;
      return to > from ? to - from : to - from + n;
    };
    const next = places.flatMap((place, k) =>
      span(k) > 3 && span(k) > even * Math.min(span(k - 1), span(k + 1))
        ? [place, (place + Math.round(span(k) / 2)) % n]
        : [place],
    );
    if (next.length === count) break;
    places = next.sort((a, b) => a - b);
  }
  return places;
}
