import type { Anatomy } from '../anatomy/anatomy.ts';
import type { PosedBody } from '../posture/poseBody.ts';

/** Height above the floor of the lowest skin of both feet, mm. */
export function lowestSkin(anatomy: Anatomy, body: PosedBody): number {
  let lowest = Infinity;
  for (const { foot, loft, ride, grounded } of anatomy.skin) {
    if (!foot) continue;
    for (const each of loft.rings) {
      const { center, wide, deep, along } = body.ring(each, { ride, grounded });
      lowest = Math.min(lowest, center[1] - Math.hypot(wide[1], deep[1], along?.[1] ?? 0));
    }
  }
  return lowest;
}
