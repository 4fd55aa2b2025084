import type { MapLine } from './layOutMap.ts';

/** Straight pieces that stand for a line; on the tallest map no point of it is 2 px from its piece. */
const STEPS = 24;
/** Their ends, as shares of the way across and of the way up or down. */
const CURVE: readonly { readonly along: number; readonly across: number }[] = Array.from(
  { length: STEPS + 1 },
  (_, step) => {
    const t = step / STEPS;
    return { along: 1.5 * t * (1 - t) + t ** 3, across: 3 * t ** 2 - 2 * t ** 3 };
  },
);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a point is from the straight piece between two others, px. */
function distanceToPiece({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const within = Math.max(0, Math.min(1, share));
  return Math.hypot(from.x + within * dx - x, from.y + within * dy - y);
}

/** How far a point is from a line, px. Piece by piece: between two points of a steep line there is room for a finger. */
function distanceTo(line: MapLine, width: number, point: Point): number {
  const rise = line.end - line.start;
  let from = { x: 0, y: line.start };
  let least = Number.POSITIVE_INFINITY;
  for (const { along, across } of CURVE) {
    const to = { x: along * width, y: line.start + across * rise };
    least = Math.min(least, distanceToPiece(point, from, to));
    from = to;
  }
  return least;
}

/** The line a touch means: the nearest within reach (px), or null. A touch near a thin line is a touch on it. */
export function nearestLine(lines: readonly MapLine[], width: number, point: Point, reach: number): MapLine | null {
  let nearest: MapLine | null = null;
  let least = reach;
  for (const line of lines) {
    const low = Math.min(line.start, line.end) - reach;
    const high = Math.max(line.start, line.end) + reach;
    if (point.y < low || point.y > high) continue;
    const distance = distanceTo(line, width, point);
    if (distance <= least) {
      nearest = line;
      least = distance;
    }
  }
  return nearest;
}
