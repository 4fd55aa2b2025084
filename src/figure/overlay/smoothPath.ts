import type { Point } from '../stage/point.ts';

const round = (value: number): number => Math.round(value * 10) / 10;
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
const pair = ({ x, y }: Point): string => `${round(x)},${round(y)}`;

/** How far apart two points count on a centripetal curve: such a curve makes no loops and no cusps. */
const apart = (a: Point, b: Point): number => Math.sqrt(Math.hypot(b.x - a.x, b.y - a.y));

/** Where the handle of the point `at` toward `to` ends; `before` is its neighbor on the other side. */
function handle(before: Point, at: Point, to: Point): Point {
  const [back, ahead] = [apart(before, at), apart(at, to)];
  if (back === 0 || ahead === 0) return at;
  const along = (axis: 'x' | 'y') => {
    const [b, a, t] = [before[axis], at[axis], to[axis]];
    return a + (ahead / 3) * ((a - b) / back - (t - b) / (back + ahead) + (t - a) / ahead);
  };
  return { x: along('x'), y: along('y') };
}

/**
 * A smooth line through points, as SVG path data rounded to a tenth of a px: a centripetal Catmull-Rom curve, as D3's
 * `curveCatmullRom.alpha(0.5)` draws it. Not D3's own: with it the first load and the painter's worker carry all of d3-shape.
 */
export function smoothPath(points: readonly Point[]): string {
  const through = points.map(rounded);
  return through
    .map((at, i) => {
      const before = through[i - 1];
      if (!before) return `M${pair(at)}`;
      const first = handle(through[i - 2] ?? before, before, at);
      const second = handle(through[i + 1] ?? at, at, before);
      return `C${[first, second, at].map(pair).join()}`;
    })
    .join('');
}
