/** Shapes from few points. Points are in centimeters, x forward, y up from the floor; paths have y down, as SVG wants it. */
export type Point = readonly [x: number, y: number];

const text = (value: number): string => value.toFixed(2);
const at = ([x, y]: Point): string => `${text(x)} ${text(-y)}`;

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
/** Turns a point about another, degrees counterclockwise. */
export function turn([x, y]: Point, [cx, cy]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - cx, y - cy];
  return [cx + dx * Math.cos(angle) - dy * Math.sin(angle), cy + dx * Math.sin(angle) + dy * Math.cos(angle)];
}

/** Two round ends and the straight sides between them: a limb from joint to joint with its own width at each. */
export function limb(a: Point, b: Point, widthA: number, widthB: number): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const side: Point = [-dy / length, dx / length];
  const off = (p: Point, width: number, sign: number): Point => [
    p[0] + (sign * side[0] * width) / 2,
    p[1] + (sign * side[1] * width) / 2,
  ];
  const [ra, rb] = [text(widthA / 2), text(widthB / 2)];
  return `M${at(off(a, widthA, 1))}L${at(off(b, widthB, 1))}A${rb} ${rb} 0 0 1 ${at(off(b, widthB, -1))}L${at(off(a, widthA, -1))}A${ra} ${ra} 0 0 1 ${at(off(a, widthA, 1))}Z`;
}

/** A bone from joint to joint: a slim shaft between two round heads. */
export function bone(a: Point, b: Point, width: number): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const along = (share: number, across: number): Point => [
    a[0] + ux * share * length - uy * across,
    a[1] + uy * share * length + ux * across,
  ];
  const head = width / length / 2;
  const [wide, slim] = [width / 2, width * 0.28];
  return closed([
    along(-head * 0.6, 0),
    along(0, wide),
    along(head * 1.8, wide * 0.8),
    along(0.5, slim),
    along(1 - head * 1.8, wide * 0.8),
    along(1, wide),
    along(1 + head * 0.6, 0),
    along(1, -wide),
    along(1 - head * 1.8, -wide * 0.8),
    along(0.5, -slim),
    along(head * 1.8, -wide * 0.8),
    along(0, -wide),
  ]);
}

/** A smooth closed outline through points (Catmull-Rom). */
export function closed(points: readonly Point[]): string {
  const point = (place: number): Point => points[(place + points.length) % points.length] ?? [0, 0];
  const parts = points.map((_, place) => {
    const [before, here, next, after] = [point(place - 1), point(place), point(place + 1), point(place + 2)];
    const c1: Point = [here[0] + (next[0] - before[0]) / 6, here[1] + (next[1] - before[1]) / 6];
    const c2: Point = [next[0] - (after[0] - here[0]) / 6, next[1] - (after[1] - here[1]) / 6];
    return `C${at(c1)} ${at(c2)} ${at(next)}`;
  });
  return `M${at(point(0))}${parts.join('')}Z`;
}

/** The middle joint of a limb of two parts that reaches from one point to another; it bends to the side of `sign`. */
export function bend(from: Point, to: Point, first: number, second: number, sign: 1 | -1): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const reach = Math.min(Math.hypot(dx, dy), first + second - 0.01);
  const along = (first ** 2 - second ** 2 + reach ** 2) / (2 * reach);
  const across = sign * Math.sqrt(Math.max(0, first ** 2 - along ** 2));
  const [ux, uy] = [dx / Math.hypot(dx, dy), dy / Math.hypot(dx, dy)];
  return [from[0] + ux * along - uy * across, from[1] + uy * along + ux * across];
}

/** A curved arrow from a point by another to a third, with a head of this length there. */
export function arrow(from: Point, by: Point, to: Point, size: number): string {
  const [dx, dy] = [to[0] - by[0], to[1] - by[1]];
  const length = Math.hypot(dx, dy) || 1;
  const back = (degrees: number) => add(to, turn([(-dx / length) * size, (-dy / length) * size], [0, 0], degrees));
  return `M${at(from)}Q${at(by)} ${at(to)}M${at(back(38))}L${at(to)}L${at(back(-38))}`;
}
