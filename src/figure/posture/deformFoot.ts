import type { Ride } from '../anatomy/anatomy.ts';
import type { Vector } from '../anatomy/vector.ts';
import { type LimbPosture, USUAL_HALLUX_VALGUS } from './posture.ts';

/** How far the keystone of the arch sinks between a usual and a flat foot, mm. */
const ARCH_DROP = 17;
/** Height of the ankle joint above the floor in the foot's frame, mm. */
export const ANKLE_HEIGHT = 70;
/** The heel rolls about a line this far below the ankle, mm: just above the floor. */
const ROLL_AXIS = 62;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const ease = (from: number, to: number, x: number) => {
  const t = Math.max(0, Math.min(1, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Degrees a bunion adds to the usual lean of the big toe. The first metatarsal takes three tenths of it, the toe the rest. */
export const bunionOf = (limb: LimbPosture): number => limb.halluxValgus - USUAL_HALLUX_VALGUS;
const METATARSAL_SHARE = 0.3;
export const TOE_SHARE = 1 - METATARSAL_SHARE;

/** Roll of the heel at a distance x in front of the ankle: it fades out toward the forefoot. */
export const hindfootRoll = (limb: LimbPosture, x: number): number => -limb.hindfootEversion * (1 - ease(10, 100, x));

/**
 * Where a point of the foot goes when the arch sinks or rises, the heel rolls and a bunion grows.
 * Foot frame of the right foot: origin in the ankle, x toward the toes, y up, z to the outside; mm.
 */
export function deformFoot([px, py, pz]: Vector, limb: LimbPosture, ride: Ride | null = null): Vector {
  let [x, y, z] = [px, py, pz];
  const roll = limb.hindfootEversion;
  if (ride === 'talus') {
    // the talus turns in and dips on the rolling heel bone
    const a = radians(roll * 0.7);
    [x, z] = [x * Math.cos(a) + z * Math.sin(a), -x * Math.sin(a) + z * Math.cos(a)];
    y -= Math.max(0, x) * Math.tan(radians(roll * 0.35));
  }
  // the arch sinks most at the navicular and on the inner side; the sole itself cannot go below the floor
  const sink = (1 - limb.archHeight) * ARCH_DROP;
  const lengthwise = x < 42 ? ease(-62, 44, x) : 1 - ease(42, 146, x);
  const inward = Math.max(0.12, Math.min(1, 1 - (z + 12) / 52));
  y -= sink * lengthwise * inward * Math.min(1, Math.max(0, (y + ANKLE_HEIGHT) / 30));
  z -= sink * 0.42 * lengthwise * inward;
  x += sink * 0.22 * ease(-40, 150, x);
  if (ride === 'first-ray' && x > 77) z -= (x - 77) * Math.tan(radians(bunionOf(limb) * METATARSAL_SHARE));
  if (x > 40) z += (x - 40) * Math.tan(radians(roll * 0.4));
  const a = radians(hindfootRoll(limb, x));
  const up = y + ROLL_AXIS;
  return [x, up * Math.cos(a) - z * Math.sin(a) - ROLL_AXIS, up * Math.sin(a) + z * Math.cos(a)];
}
