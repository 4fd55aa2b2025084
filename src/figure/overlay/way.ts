import type { Point } from '../stage/point.ts';

/** The chain of one leg as a line one can walk along: `s` is the length from its foot end, in the unit of its points. */
export interface Way {
  readonly points: readonly Point[];
  /** The length from the foot end to each point. */
  readonly lengths: readonly number[];
}

export function wayThrough(points: readonly Point[]): Way {
  const lengths: number[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    lengths.push(before ? (lengths[i - 1] ?? 0) + Math.hypot(point.x - before.x, point.y - before.y) : 0);
  });
  return { points, lengths };
}

const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The point at length `s`, held to the ends. */
export function pointAt({ points, lengths }: Way, s: number): Point {
  const next = lengths.findIndex((length) => length >= s);
  const after = points[next === -1 ? points.length - 1 : next] ?? { x: 0, y: 0 };
  const before = next > 0 ? points[next - 1] : undefined;
  if (next === -1 || !before) return after;
  const from = lengths[next - 1] ?? 0;
  return mix(before, after, (s - from) / ((lengths[next] ?? from) - from || 1));
}

/** The length at which the way comes nearest to a point. */
export function nearestOn({ points, lengths }: Way, to: Point): number {
  let best = { apart: Number.POSITIVE_INFINITY, s: 0 };
  points.slice(1).forEach((end, i) => {
    const start = points[i] as Point;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const t = Math.min(1, Math.max(0, ((to.x - start.x) * dx + (to.y - start.y) * dy) / (dx * dx + dy * dy || 1)));
    const on = mix(start, end, t);
    const apart = Math.hypot(to.x - on.x, to.y - on.y);
    if (apart < best.apart) best = { apart, s: (lengths[i] ?? 0) + t * Math.hypot(dx, dy) };
  });
  return best.s;
}

/** Points of the way from one length to another, in that order, about `step` apart. */
export function stretch(
  way: Way,
  from: number,
  to: number,
  step: number,
): readonly { readonly s: number; readonly at: Point }[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) => {
    const s = from + ((to - from) * i) / count;
    return { s, at: pointAt(way, s) };
  });
}
