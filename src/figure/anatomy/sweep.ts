import type { Ring } from './anatomy.ts';
import { spline } from './spline.ts';
import { cross, dot, minus, plus, times, unit, type Vector } from './vector.ts';

/** A station as authored: center, two radii, and how far the ellipse is turned about the line of travel, degrees. */
export type Station = readonly number[];

export interface SweepOptions {
  /** Axis the first radius lies along. */
  readonly wide: Vector;
  /** Roundness of the two ends: 0 cuts them flat, 1 is nearly half a ball. */
  readonly cap: number;
  /** Rings per span between stations. */
  readonly steps: number;
  /** Segment index of each station. */
  readonly segments: readonly number[];
}

/** The rings of a domed end: how far out, and how much of the radius is left there. */
const DOME = [
  [0.46, 0.89],
  [0.82, 0.6],
  [1, 0.24],
] as const;

/** Turns stations into closely spaced rings with rounded ends. */
export function sweep(stations: readonly Station[], options: SweepOptions): Ring[] {
  const samples = spline(
    stations.map((station) => [...station, ...(station.length < 6 ? [0] : [])]),
    options.steps,
  );
  const center = (i: number): Vector => {
    const [x = 0, y = 0, z = 0] = samples[Math.max(0, Math.min(samples.length - 1, i))]?.values ?? [];
    return [x, y, z];
  };
  const rings = samples.map(({ values, place }, i) => {
    const [, , , r1 = 0, r2 = 0, roll = 0] = values;
    const travel = unit(minus(center(i + 1), center(i - 1)));
    const [first, second] = frame(travel, options.wide, roll);
    const from = Math.min(stations.length - 1, Math.floor(place + 1e-6));
    const to = Math.min(stations.length - 1, from + 1);
    const segment = options.segments[from] ?? 0;
    const next = options.segments[to] ?? segment;
    const share = segment === next ? 0 : Math.max(0, Math.min(1, place - from));
    return {
      center: center(i),
      wide: times(first, r1),
      deep: times(second, r2),
      along: null,
      segment,
      next,
      share,
      travel,
      r: Math.min(r1, r2),
    };
  });
  const [head, tail] = [rings[0], rings[rings.length - 1]];
  if (!head || !tail) return [];
  const dome = (end: typeof head, sign: 1 | -1) =>
    options.cap <= 0
      ? []
      : DOME.map(([out, left]) => ({
          ...end,
          center: plus(end.center, times(end.travel, sign * out * end.r * options.cap * 1.25)),
          wide: times(end.wide, left),
          deep: times(end.deep, left),
        }));
  return [...dome(head, -1).reverse(), ...rings, ...dome(tail, 1)].map(
    ({ center: c, wide, deep, along, segment, next, share }) => ({
      center: c,
      wide,
      deep,
      along,
      segment,
      next,
      share,
    }),
  );
}

/** Two directions across the line of travel: the first as near as possible to `wide`. */
function frame(travel: Vector, wide: Vector, roll: number): readonly [Vector, Vector] {
  let first = minus(wide, times(travel, dot(wide, travel)));
  // the axis runs along the loft here: any steady direction across will do
  if (Math.hypot(...first) < 0.15) first = minus([0.3, 0.9, 0.1], times(travel, dot([0.3, 0.9, 0.1], travel)));
  first = unit(first);
  const second = cross(travel, first);
  const [c, s] = [Math.cos((roll * Math.PI) / 180), Math.sin((roll * Math.PI) / 180)];
  return [plus(times(first, c), times(second, s)), plus(times(second, c), times(first, -s))];
}
