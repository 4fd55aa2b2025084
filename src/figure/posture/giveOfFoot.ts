import type { Side } from '../../knowledge/regions.ts';
import type { Ride } from '../anatomy/anatomy.ts';
import { mirrored, type Vector } from '../anatomy/vector.ts';
import { bendToe, hammerShare } from './bendToe.ts';
import { ANKLE_HEIGHT, deformFoot, hindfootRoll } from './deformFoot.ts';
import type { PosedRing } from './poseBody.ts';
import type { LimbPosture } from './posture.ts';
import { moveDirection, type Transform, turn } from './transform.ts';

/** Skin slides over the rolling heel: it turns with it by this share. */
const SKIN_SHARE = 0.6;

/** A cross-section of the foot, in the foot's frame, after the arch, the roll of the heel and a bunion have moved it. */
export function giveOfFoot(
  ring: PosedRing,
  limb: LimbPosture,
  side: Side,
  ride: Ride | null,
  grounded: boolean,
): PosedRing {
  const right: Vector = side === 'left' ? mirrored(ring.center) : ring.center;
  const moved = deformFoot(right, limb, ride);
  let center: Vector = side === 'left' ? mirrored(moved) : moved;
  const below = Math.max(Math.abs(ring.wide[1]), Math.abs(ring.deep[1]));
  if (grounded && center[1] < below - ANKLE_HEIGHT) center = [center[0], below - ANKLE_HEIGHT, center[2]];
  const roll = hindfootRoll(limb, right[0]) * (side === 'right' ? 1 : -1) * (grounded ? SKIN_SHARE : 1);
  return turned({ ...ring, center }, turn('x', roll));
}

/** A cross-section of a toe, in the toe's frame, after a hammertoe has bent it. */
export function giveOfToe(ring: PosedRing, toe: number, limb: LimbPosture): PosedRing {
  const [center, degrees] = bendToe(ring.center, toe, hammerShare(toe, limb.hammertoe));
  return turned({ ...ring, center }, turn('z', degrees));
}

const turned = (ring: PosedRing, by: Transform): PosedRing => ({
  center: ring.center,
  wide: moveDirection(by, ring.wide),
  deep: moveDirection(by, ring.deep),
  along: ring.along && moveDirection(by, ring.along),
});
