import type { MapLine } from './layOutMap.ts';

/** Points along a line, as shares of the way across and of the way up or down. */
const STEPS = 48;
const CURVE: readonly { readonly along: number; readonly across: number }[] = Array.from(
  { length: STEPS + 1 },
  (_, step) => {
    const t = step / STEPS;
    return { along: 1.5 * t * (1 - t) + t ** 3, across: 3 * t ** 2 - 2 * t ** 3 };
  },
);

/** How far a point is from a line, px. */
function distanceTo(line: MapLine, width: number, x: number, y: number): number {
  return Math.min(
    ...CURVE.map(({ along, across }) =>
      Math.hypot(along * width - x, line.start + across * (line.end - line.start) - y),
    ),
  );
}

/** The line a touch means: the nearest within reach (px), or null. A touch near a thin line is a touch on it. */
export function nearestLine(
  lines: readonly MapLine[],
  width: number,
  point: { readonly x: number; readonly y: number },
  reach: number,
): MapLine | null {
  let nearest: MapLine | null = null;
  let least = reach;
  for (const line of lines) {
    const low = Math.min(line.start, line.end) - reach;
    const high = Math.max(line.start, line.end) + reach;
    if (point.y < low || point.y > high) continue;
    const distance = distanceTo(line, width, point.x, point.y);
    if (distance <= least) {
      nearest = line;
      least = distance;
    }
  }
  return nearest;
}
