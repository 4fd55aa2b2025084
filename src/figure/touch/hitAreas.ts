import type { Point } from '../stage/point.ts';

/** A square that takes touches for one place: its middle and its side length, CSS px. */
export interface HitArea extends Point {
  readonly id: string;
  readonly size: number;
}

/** Areas are this much larger than they must be, where there is room. */
const GENEROUS = 1.2;
/** Two areas may share this part of the smaller one; a little under the promised quarter, against rounding. */
const MOST_SHARED = 0.24;
const MOST_ROUNDS = 400;

/** The part of the smaller square that two squares share, 0 to 1. */
export function sharedPart(a: HitArea, b: HitArea): number {
  const reach = (a.size + b.size) / 2;
  const smaller = Math.min(a.size, b.size);
  const side = (apart: number) => Math.max(0, Math.min(smaller, reach - Math.abs(apart)));
  return (side(a.x - b.x) * side(a.y - b.y)) / smaller ** 2;
}

/** How far two equal squares must move apart along their longer distance to share no more than allowed, px. */
function tooNear(dx: number, dy: number, size: number): Point {
  const along = Math.abs(dy) >= Math.abs(dx) ? 'y' : 'x';
  const across = Math.max(0, size - Math.abs(along === 'y' ? dx : dy));
  if (across === 0) return { x: 0, y: 0 };
  const apart = Math.abs(along === 'y' ? dy : dx);
  const needed = Math.max(0, size - (MOST_SHARED * size * size) / across - apart);
  const sign = (along === 'y' ? dy : dx) < 0 ? -1 : 1;
  return along === 'y' ? { x: 0, y: needed * sign } : { x: needed * sign, y: 0 };
}

/** Moves squares of one size apart, all at once in each round, so that left and right stay mirrored. */
function separate(areas: readonly HitArea[]): readonly HitArea[] {
  let now = areas;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    now = now.map((area, index) => {
      let x = 0;
      let y = 0;
      now.forEach((other, at) => {
        if (at === index) return;
        // Two places on one point have no direction of their own: the later one goes down.
        const dy = area.y - other.y || (area.x === other.x ? index - at : 0);
        const push = tooNear(area.x - other.x, dy, area.size);
        x += push.x / 2;
        y += push.y / 2;
      });
      moved = Math.max(moved, Math.abs(x), Math.abs(y));
      return { ...area, x: area.x + x, y: area.y + y };
    });
    if (moved < 0.01) break;
  }
  return now;
}

/**
 * The squares that take touches, one for each place: at least `minTarget` px, a fifth more where there is room, never sharing more than
 * a quarter. Where places crowd (ankle and foot on a phone) the squares move apart; the drawn rings stay on the joints.
 */
export function hitAreas(places: readonly (Point & { readonly id: string })[], minTarget: number): readonly HitArea[] {
  const sized = (size: number) => places.map(({ id, x, y }) => ({ id, x, y, size }));
  const generous = sized(minTarget * GENEROUS);
  const crowded = (area: HitArea) => generous.some((other) => other !== area && sharedPart(area, other) > MOST_SHARED);
  const roomy = generous.map((area) => (crowded(area) ? { ...area, size: minTarget } : area));
  const fits = roomy.every((a, i) => roomy.every((b, j) => j <= i || sharedPart(a, b) <= MOST_SHARED));
  return fits ? roomy : separate(sized(minTarget));
}
