type Point = readonly [number, number];

/**
 * A closed curve of parabolas through the points, as `M … q … t … z` in tenths of a millimeter. Each `t` needs only its end point:
 * SVG mirrors the last control point, and rounding is fed back so that errors never add up.
 */
export function ringPath(points: readonly Point[]): string {
  const n = points.length;
  const at = (list: readonly Point[], i: number) => list[(i + n) % n] as Point;
  // control points such that the curve, not only its corners, runs through the points
  let control = points.map(([x, y]): Point => [x, y]);
  for (let round = 0; round < 4; round++)
    control = control.map(([x, y], i) => {
      const [a, b, p] = [at(control, i - 1), at(control, i + 1), at(points, i)];
      return [x + (p[0] - (a[0] + 6 * x + b[0]) / 8), y + (p[1] - (a[1] + 6 * y + b[1]) / 8)];
    });
  control = control.map(([x, y], i) => {
    const [a, p, b] = [at(points, i - 1), at(points, i), at(points, i + 1)];
    const most = 0.3 * Math.min(Math.hypot(p[0] - a[0], p[1] - a[1]), Math.hypot(p[0] - b[0], p[1] - b[1]));
    const off = Math.hypot(x - p[0], y - p[1]);
    return off > most ? [p[0] + ((x - p[0]) * most) / off, p[1] + ((y - p[1]) * most) / off] : [x, y];
  });
  const tenth = (v: number) => Math.round(v * 10);
  const start = [
    tenth((at(control, -1)[0] + at(control, 0)[0]) / 2),
    tenth((at(control, -1)[1] + at(control, 0)[1]) / 2),
  ] as const;
  let [hereX, hereY] = start;
  let [bendX, bendY] = [tenth(at(control, 0)[0]), tenth(at(control, 0)[1])];
  let path = `M${number(hereX)}${more(hereY)}`;
  for (let i = 0; i < n; i++) {
    const next = at(control, i + 1);
    const [x, y] =
      i === n - 1 ? start : [Math.round((bendX + next[0] * 10) / 2), Math.round((bendY + next[1] * 10) / 2)];
    path +=
      i === 0
        ? `q${number(bendX - hereX)}${more(bendY - hereY)}${more(x - hereX)}${more(y - hereY)}`
        : `${i === 1 ? 't' : ''}${i === 1 ? number(x - hereX) : more(x - hereX)}${more(y - hereY)}`;
    [bendX, bendY] = [2 * x - bendX, 2 * y - bendY];
    [hereX, hereY] = [x, y];
  }
  return `${path}z`;
}

/** An open curve of parabolas that starts and ends at the outer points and passes near the rest. */
export function linePath(points: readonly Point[]): string {
  const kept = points.filter((_, i) => i % 2 === 0 || i === points.length - 1);
  const tenths = kept.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const [first, ...rest] = tenths;
  if (!first || rest.length === 0) return '';
  let path = `M${number(first[0])}${more(first[1])}`;
  let here = first;
  rest.forEach((point, i) => {
    const next = rest[i + 1];
    const end: Point = next ? [Math.round((point[0] + next[0]) / 2), Math.round((point[1] + next[1]) / 2)] : point;
    if (!next) path += `l${number(end[0] - here[0])}${more(end[1] - here[1])}`;
    else
      path += `q${number(point[0] - here[0])}${more(point[1] - here[1])}${more(end[0] - here[0])}${more(end[1] - here[1])}`;
    here = end;
  });
  return path;
}

/** Tenths as the shortest decimal: 5 → ".5", 120 → "12". */
const number = (tenths: number): string => {
  const text = (tenths / 10).toFixed(1);
  return text.replace(/\.0$/, '').replace(/^(-?)0\./, '$1.') || '0';
};
/** A further number: a separator only where the sign does not part it from the one before. */
const more = (tenths: number): string => (tenths < 0 ? number(tenths) : ` ${number(tenths)}`);
