import type { Size } from '../framing.ts';
import type { Point } from '../stage/point.ts';

export interface NamedRing extends Point {
  readonly id: string;
  readonly name: string;
}
/** A name beside its ring: the middle of its words, CSS px. */
export interface PlacedName extends Point {
  readonly id: string;
}

interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Mean width of a bold letter and the air round the words, as parts of the text size. */
const LETTER = 0.56;
const AIR = { beside: 0.9, above: 0.5 };
/** Between a ring and its name, px. */
const GAP = 4;

const around = (at: Point, width: number, height: number): Rect => ({
  x0: at.x - width / 2,
  x1: at.x + width / 2,
  y0: at.y - height / 2,
  y1: at.y + height / 2,
});
const touch = (a: Rect, b: Rect): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const inside = ({ x0, y0, x1, y1 }: Rect, { width, height }: Size): boolean =>
  x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height;

/**
 * Names of the close-up's places, each below, above or beside its ring: the first of these where it covers no ring and no
 * other name and stays inside of the box. `text` and `radius` in px. A name that fits nowhere is left out; the list has it.
 */
export function placeNames(
  rings: readonly NamedRing[],
  radius: number,
  text: number,
  box: Size,
): readonly PlacedName[] {
  const taken = rings.map((ring) => around(ring, 2 * radius + 4, 2 * radius + 4));
  return rings.flatMap((ring) => {
    const width = (ring.name.length * LETTER + AIR.beside) * text;
    const height = (1 + AIR.above) * text;
    const [down, across] = [radius + GAP + height / 2, radius + GAP + width / 2];
    const tries: readonly Point[] = [
      { x: ring.x, y: ring.y + down },
      { x: ring.x, y: ring.y - down },
      { x: ring.x + across, y: ring.y },
      { x: ring.x - across, y: ring.y },
      { x: ring.x + across * 0.7, y: ring.y - down },
      { x: ring.x - across * 0.7, y: ring.y - down },
      { x: ring.x, y: ring.y + down + height },
      { x: ring.x, y: ring.y - down - height },
      { x: ring.x, y: ring.y + down + 2 * height },
    ];
    const held = tries.map(({ x, y }) => ({ x: Math.min(box.width - width / 2, Math.max(width / 2, x)), y }));
    const at = [...tries, ...held].find((each) => {
      const rect = around(each, width, height);
      return inside(rect, box) && !taken.some((other) => touch(rect, other));
    });
    if (!at) return [];
    taken.push(around(at, width, height));
    return [{ id: ring.id, ...at }];
  });
}
