import type { Insets, Size, Transform } from '../framing.ts';

/** Half of the width the body needs on its place, mm: turned all round, and with a long step. */
const HALF_WIDTH = { turning: 300, walking: 540 };
const AIR = 8;

/** The framing while the body moves: as it was, or smaller where a step would leave the box. The floor stays where it is. `floor`: its y in the drawing, mm. */
export function roomToMove(
  { k, x, y }: Transform,
  size: Size,
  insets: Insets,
  floor: number,
  motion: keyof typeof HALF_WIDTH,
): Transform {
  const half = HALF_WIDTH[motion];
  const [left, right] = [insets.left + AIR, size.width - insets.right - AIR];
  const scale = Math.min(k, (right - left) / (2 * half));
  const middle = Math.min(Math.max(x, left + scale * half), right - scale * half);
  return { k: scale, x: middle, y: y + (k - scale) * floor };
}
