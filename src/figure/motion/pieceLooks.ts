/** How a piece looks by the way the body is turned: how opaque it is, and how far back it steps. */
import type { Anatomy } from '../anatomy/anatomy.ts';
import { dot } from '../anatomy/vector.ts';
import type { PosedBody } from '../posture/poseBody.ts';
import type { MovingPiece } from './movingPieces.ts';

/** Fog grows over `range` mm from `start` mm behind the middle of the body, up to `most` of its color. */
export const FOG = { start: 40, range: 330, most: 0.55 };
/** From the side the far leg steps back by this much more. */
const FAR_LEG = 0.42;

const sine = (yaw: number): number => Math.sin((yaw * Math.PI) / 180);

/** 0 to 1: arms fade from the side, and what faces away is not seen. */
export function alphaOf(
  { part, turns }: MovingPiece,
  body: PosedBody,
  yaw: number,
  toward: readonly [number, number, number],
): number {
  const side = sine(yaw) ** 2;
  let alpha = part.opacity;
  if (turns === 'arm') alpha *= Math.max(0, 1 - 1.15 * side);
  if (turns === 'sole') alpha *= side > 0.7 ? 1 : 0;
  if (!part.facing) return alpha;
  const from = body.point(part.segment, [0, 0, 0]);
  const to = body.point(part.segment, part.facing);
  const facing = dot([to[0] - from[0], to[1] - from[1], to[2] - from[2]], toward);
  return alpha * Math.max(0, Math.min(1, (facing - 0.15) / 0.4));
}

/** 1 where the light comes from the left. The left side of the body is the mirror image of its right, and so is its light. */
export const lampAt = (yaw: number): number => 1 - 2 * Math.max(0, -sine(yaw)) ** 2;

const LEG = /^(thigh|shank|patella|foot|toe)/;
/** How much the far leg steps back, so that the near one is read first. */
export function farLeg(anatomy: Anatomy, { side, segment }: MovingPiece['part'], yaw: number): number {
  const across = sine(yaw);
  if (side === null || (side === 'right') === across > 0 || !LEG.test(anatomy.segments[segment]?.id ?? '')) return 0;
  const t = Math.max(0, Math.min(1, (Math.abs(across) - 0.6) / 0.35));
  return FAR_LEG * t * t * (3 - 2 * t);
}

/** Fog of a piece by the mean depth of its corners, mm. */
export function fogOf(z: Float32Array, firsts: Uint32Array, i: number): number {
  let [sum, count] = [0, 0];
  for (let c = firsts[i] as number; c < (firsts[i + 1] as number); c += 3) {
    sum += z[c] as number;
    count++;
  }
  const behind = -(count ? sum / count : 0) - FOG.start;
  return Math.max(0, Math.min(1, behind / FOG.range)) * FOG.most;
}
