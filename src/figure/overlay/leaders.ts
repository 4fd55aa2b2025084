import type { Point } from '../stage/point.ts';

/** A line from a ring to a tag or a list row: out at a slant, then level into its end. CSS px. */
export interface Leader {
  readonly points: readonly Point[];
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two stretches cross or touch. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const apart = (p: number, q: number) => (p > 0 && q > 0) || (p < 0 && q < 0);
  if (apart(turn(a, b, c), turn(a, b, d)) || apart(turn(c, d, a), turn(c, d, b))) return false;
  const over = (p: number, q: number, r: number, s: number) =>
    Math.max(p, q) >= Math.min(r, s) && Math.max(r, s) >= Math.min(p, q);
  return over(a.x, b.x, c.x, d.x) && over(a.y, b.y, c.y, d.y);
}

export function leadersCross(one: Leader, other: Leader): boolean {
  return one.points
    .slice(1)
    .some((b, i) =>
      other.points.slice(1).some((d, j) => cross(one.points[i] as Point, b, other.points[j] as Point, d)),
    );
}

/** Starts a line at the edge of its ring instead of its middle. */
export function fromEdge(points: readonly Point[], radius: number): readonly Point[] {
  const [ring, next, ...rest] = points;
  if (!ring || !next) return points;
  const length = Math.hypot(next.x - ring.x, next.y - ring.y);
  if (length <= radius) return points.slice(1);
  const t = radius / length;
  return [{ x: ring.x + (next.x - ring.x) * t, y: ring.y + (next.y - ring.y) * t }, next, ...rest];
}

/** Leader lines as SVG path data. */
export const leaderPath = ({ points }: Leader): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
