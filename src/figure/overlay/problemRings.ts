import type { Side } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { place, type Transform } from '../framing.ts';
import type { SceneProblem } from '../scene.ts';
import type { Point } from '../stage/point.ts';
import { isAboveAnkle } from '../stage/seenFlat.ts';

/** The ring of one problem on one leg, CSS px. */
export interface ProblemRing extends Point {
  readonly problem: SceneProblem;
  readonly side: Side;
  /** Its place lies on the far side of the foot that a close-up shows. */
  readonly hidden: boolean;
}

const MOST_ROUNDS = 60;

/** A ring that stays where it is and that others keep off: the sore spot's own. */
export interface KeepOff extends Point {
  readonly radius: number;
}

/** Radians between the ways that points on one spot go: no two ways of the first few lie near each other. */
const GOLDEN_ANGLE = 2.4;

/** How far a point must move to be `least` away from another, px. Two on one spot part along their own way. */
function push(point: Point, other: Point, least: number, way: number): Point {
  const [dx, dy] = [point.x - other.x, point.y - other.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= least) return { x: 0, y: 0 };
  if (apart < 0.01) return { x: least * Math.cos(way), y: least * Math.sin(way) };
  return { x: (dx / apart) * (least - apart), y: (dy / apart) * (least - apart) };
}

/** The way of one of a pair; the other goes the opposite way. */
const wayOf = (index: number, other: number): number =>
  Math.min(index, other) * GOLDEN_ANGLE + (index < other ? Math.PI : 0);

/** Moves points apart until none is nearer to another than `least`, px, and none nearer to a kept-off ring than both allow; each as far as it is held back. */
export function spread<T extends Point>(
  points: readonly T[],
  least: number,
  keepOff: readonly KeepOff[] = [],
  hold = (to: Point, _from: T): Point => to,
): readonly T[] {
  let now: readonly T[] = points;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    now = now.map((point, index) => {
      const pushes = now.flatMap((other, at) => {
        if (at === index) return [];
        const { x, y } = push(point, other, least, wayOf(index, at));
        return [{ x: x / 2, y: y / 2 }];
      });
      for (const ring of keepOff) pushes.push(push(point, ring, ring.radius + least / 2, index * GOLDEN_ANGLE));
      const x = pushes.reduce((sum, each) => sum + each.x, 0);
      const y = pushes.reduce((sum, each) => sum + each.y, 0);
      moved = Math.max(moved, Math.abs(x), Math.abs(y));
      return { ...point, ...hold({ x: point.x + x, y: point.y + y }, points[index] ?? point) };
    });
    if (moved < 0.05) break;
  }
  return now;
}

/** How far beyond the outermost places of a foot its rings may stand, mm: the skin is a ring wider. */
const BESIDE = 10;

/** Holds a ring of a close-up among the places of the foot: it never hangs beside the toes, or below the sole. */
function within({ anchors, seats = [] }: BodyDrawing, side: Side, transform: Transform): (to: Point) => Point {
  const at = [...anchors, ...seats].filter((each) => each.side === side).map((each) => place(transform, each));
  const clamp = (of: 'x' | 'y', value: number) => {
    const all = at.map((point) => point[of]);
    return Math.min(Math.max(...all), Math.max(Math.min(...all), value));
  };
  return ({ x, y }) => ({ x: clamp('x', x), y: clamp('y', y) });
}

/** Holds the rings of a foot on it: above its sole, and within a width that narrows from the toes to the ankle. Closer rings tell more than rings in the air. */
function onFoot(side: Side, drawing: BodyDrawing, transform: Transform) {
  const places = drawing.anchors
    .filter((anchor) => anchor.side === side && !isAboveAnkle(anchor.region))
    .map((anchor) => place(transform, anchor))
    .sort((a, b) => a.y - b.y);
  const [top, low] = [places[0], places.at(-1)];
  const xs = places.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const beside = BESIDE * transform.k;
  const inside = within(drawing, side, transform);
  return (to: Point, from: Point): Point => {
    if (drawing.view === 'foot') return inside(to);
    // the shin's have the whole shin
    if (!top || !low || from.y < top.y) return to;
    const y = Math.min(to.y, low.y);
    const wide = Math.max(0, (y - top.y) / (low.y - top.y || 1));
    const edge = (x: number) => top.x + (x - top.x) * wide;
    const least = Math.min(from.x, edge(first) - beside);
    const most = Math.max(from.x, edge(last) + beside);
    return { x: Math.min(most, Math.max(least, to.x)), y };
  };
}

/** The rings of the shown problems on each lit leg, at their places, a little apart where places are shared. */
export function problemRings(
  problems: readonly SceneProblem[],
  legs: readonly Side[],
  drawing: BodyDrawing,
  transform: Transform,
  least: number,
  keepOff: readonly KeepOff[],
): readonly ProblemRing[] {
  return legs.flatMap((side) => {
    const rings = problems.flatMap((problem): ProblemRing[] => {
      const closeUp = drawing.view === 'foot';
      const seat = closeUp && drawing.seats?.find(({ of, side: own }) => of === problem.id && own === side);
      if (seat) return [{ ...place(transform, seat), problem, side, hidden: seat.hidden === true }];
      const at = drawing.anchors.find(
        (anchor) => anchor.region === problem.place && (anchor.side === side || anchor.side === null),
      );
      return at ? [{ ...place(transform, at), problem, side, hidden: closeUp && !at.visible }] : [];
    });
    return spread(rings, least, keepOff, onFoot(side, drawing, transform));
  });
}
