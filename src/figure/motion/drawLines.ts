import type { Samples } from './fillTriangles.ts';
import type { Bounds } from './picture.ts';

/** Samples, and for each the piece (from 1) whose line covers it; 0 none. */
export interface LinedSamples extends Samples {
  readonly line: Uint16Array;
}

/** Gives each piece a line just outside its edge, over what is farther. */
export function drawLines(
  { width, height, piece, depth, line }: LinedSamples,
  { left, right, top, bottom }: Bounds,
  wide: number,
): void {
  const reach = Math.max(1, Math.round(wide));
  const cast = (near: number, name: number, away: number) => {
    const limit = depth[near] as number;
    for (let k = 1, at = near + away; k <= reach; k++, at += away) {
      if (piece[at] === name || (depth[at] as number) > limit) break;
      line[at] = name;
    }
  };
  // lines reach a few samples out, so the picture's own edge is left alone
  const edge = reach + 1;
  for (let y = Math.max(edge, top); y <= Math.min(height - 1 - edge, bottom); y++)
    for (let s = y * width + Math.max(edge, left); s <= y * width + Math.min(width - 1 - edge, right); s++) {
      const own = piece[s] as number;
      const next = piece[s + 1] as number;
      if (own !== next) {
        if ((depth[s] as number) > (depth[s + 1] as number)) cast(s, own, 1);
        else cast(s + 1, next, -1);
      }
      const below = piece[s + width] as number;
      if (own !== below) {
        if ((depth[s] as number) > (depth[s + width] as number)) cast(s, own, width);
        else cast(s + width, below, -width);
      }
    }
}
