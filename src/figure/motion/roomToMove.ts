import type { Insets, Size, Transform } from '../framing.ts';

/** How the body is framed at rest, and the room it has to move in. */
export interface MovingRoom {
  readonly framing: Transform;
  readonly size: Size;
  readonly insets: Insets;
  /** y of the floor in the drawing, mm. */
  readonly floor: number;
  readonly walks: boolean;
  /** It only stands in another posture: exactly where the resting body stands, so that the two can be compared. */
  readonly posed?: boolean;
}

/** Half of the width the body needs on its place, mm: turned all round; with swinging arms from the front; with a long step from the side. */
const HALF_WIDTH = { turning: 300, walking: 330, stepping: 540 };
const AIR = 8;

/** The framing while the body moves: as it was, or smaller where arms or a step would leave the box. The floor stays where it is. `yaw`: degrees it is turned to. */
export function roomToMove({ framing, size, insets, floor, walks, posed }: MovingRoom, yaw: number): Transform {
  if (posed) return framing;
  const { k, x, y } = framing;
  const across = Math.abs(Math.sin((yaw * Math.PI) / 180));
  const half = walks ? HALF_WIDTH.walking + (HALF_WIDTH.stepping - HALF_WIDTH.walking) * across : HALF_WIDTH.turning;
  const [left, right] = [insets.left + AIR, size.width - insets.right - AIR];
  const scale = Math.min(k, (right - left) / (2 * half));
  const middle = Math.min(Math.max(x, left + scale * half), right - scale * half);
  return { k: scale, x: middle, y: y + (k - scale) * floor };
}
