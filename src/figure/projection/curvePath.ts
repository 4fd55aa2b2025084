type Point = readonly [number, number];

/**
 * A closed curve of parabolas through the points, as `M … q … t … z` path data. Each `t` needs only its end point: SVG mirrors the
 * last control point, and rounding is fed back so that errors never add up. Points in mm, the path in whole grains.
 */
export function ringPath(points: readonly Point[], grain: number): string {
  const n = points.length;
  const control = controlPoints(points).map(([x, y]): Point => [x / grain, y / grain]);
  const at = (i: number) => control[(i + n) % n] as Point;
  const start: Point = [Math.round((at(-1)[0] + at(0)[0]) / 2), Math.round((at(-1)[1] + at(0)[1]) / 2)];
  let here = start;
  let bend: Point = [Math.round(at(0)[0]), Math.round(at(0)[1])];
  const numbers: (readonly number[])[] = [];
  for (let i = 0; i < n; i++) {
    const [x, y] = at(i + 1);
    const end: Point = i === n - 1 ? start : [Math.round((bend[0] + x) / 2), Math.round((bend[1] + y) / 2)];
    const step = [end[0] - here[0], end[1] - here[1]];
    numbers.push(i === 0 ? [bend[0] - here[0], bend[1] - here[1], ...step] : step);
    bend = [2 * end[0] - bend[0], 2 * end[1] - bend[1]];
    here = end;
  }
  const [first = [], ...rest] = numbers;
  return `${command('M', start)}${command('q', first)}${command('t', rest.flat())}z`;
}

/** Control points such that the curve, not only its corners, runs through the points; held back where it would overshoot. */
function controlPoints(points: readonly Point[]): Point[] {
  const n = points.length;
  const at = (list: readonly Point[], i: number) => list[(i + n) % n] as Point;
  let control = [...points];
  for (let round = 0; round < 4; round++)
    control = control.map(([x, y], i) => {
      const [a, b, p] = [at(control, i - 1), at(control, i + 1), at(points, i)];
      return [x + (p[0] - (a[0] + 6 * x + b[0]) / 8), y + (p[1] - (a[1] + 6 * y + b[1]) / 8)];
    });
  return control.map(([x, y], i) => {
    const [a, p, b] = [at(points, i - 1), at(points, i), at(points, i + 1)];
    const most = 0.3 * Math.min(Math.hypot(p[0] - a[0], p[1] - a[1]), Math.hypot(p[0] - b[0], p[1] - b[1]));
    const off = Math.hypot(x - p[0], y - p[1]);
    return off > most ? [p[0] + ((x - p[0]) * most) / off, p[1] + ((y - p[1]) * most) / off] : [x, y];
  });
}

/** An open curve of parabolas that starts and ends at the outer points and passes near the rest. Points in mm, the path in whole grains. */
export function linePath(points: readonly Point[], grain: number): string {
  const kept = points.filter((_, i) => i % 2 === 0 || i === points.length - 1);
  const [first, ...rest] = kept.map(([x, y]): Point => [Math.round(x / grain), Math.round(y / grain)]);
  if (!first || rest.length === 0) return '';
  let here = first;
  const curves: number[] = [];
  for (const [i, [x, y]] of rest.slice(0, -1).entries()) {
    const next = rest[i + 1] as Point;
    const end: Point = [Math.round((x + next[0]) / 2), Math.round((y + next[1]) / 2)];
    curves.push(x - here[0], y - here[1], end[0] - here[0], end[1] - here[1]);
    here = end;
  }
  const last = rest[rest.length - 1] as Point;
  const line = command('l', [last[0] - here[0], last[1] - here[1]]);
  return `${command('M', first)}${curves.length ? command('q', curves) : ''}${line}`;
}

/** A path command with its whole numbers, parted only where a minus does not part them. */
const command = (letter: string, grains: readonly number[]): string =>
  letter + grains.map((value, i) => (i === 0 || value < 0 ? `${value}` : ` ${value}`)).join('');
