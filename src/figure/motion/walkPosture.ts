import type { Side } from '../../knowledge/regions.ts';
import { type LimbPosture, neutralPosture, type Posture } from '../posture/posture.ts';
import { type GaitCurves, gaitAt, type LegInWalk } from './gaitAt.ts';
import { type AngleOffset, withOffsets } from './offsets.ts';

/** The arm swings with the other leg, by this share of the hip's motion; so gently that it tells nothing. Degrees of hip in the middle of its swing. */
const ARM = { share: 0.42, middle: 1 };
/** Toes stay on the floor while the heel lifts, up to about this bend, degrees; off the floor they keep a little of it until they land. */
const TOES = { most: 60, lifted: 15, letsGo: 63, free: 78, down: 14 };
/** The chest turns against the pelvis by this share. */
const CHEST_SHARE = 0.5;

const smooth = (from: number, to: number, x: number): number => {
  const t = Math.max(0, Math.min(1, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
const round = (percent: number): number => ((percent % 100) + 100) % 100;

/** How far the toes bend up at a percent of this leg's own stride, degrees. */
function toeExtension({ footPitch }: LegInWalk, percent: number): number {
  const at = round(percent);
  const heelUp = Math.max(0, -footPitch - 3);
  const onFloor = heelUp / (1 + (heelUp / TOES.most) ** 4) ** 0.25;
  const swings = at < TOES.down ? 1 - smooth(2, TOES.down, at) : smooth(TOES.letsGo, TOES.free, at);
  return at < TOES.down ? TOES.lifted * swings : onFloor * (1 - swings) + TOES.lifted * swings;
}

function limb(leg: LegInWalk, other: LegInWalk, percent: number): LimbPosture {
  const rest = neutralPosture().limbs.right;
  const swing = ARM.share * (other.hipFlexion - ARM.middle);
  return {
    ...rest,
    hipFlexion: leg.hipFlexion,
    hipAdduction: leg.hipAdduction,
    hipInternalRotation: leg.hipInternalRotation,
    kneeFlexion: leg.kneeFlexion,
    ankleDorsiflexion: leg.ankleDorsiflexion,
    hindfootEversion: leg.hindfootEversion,
    toeExtension: toeExtension(leg, percent),
    shoulderFlexion: rest.shoulderFlexion + swing,
    elbowFlexion: rest.elbowFlexion + 6 + 0.5 * swing,
  };
}

/**
 * How the body stands at a percent of the walk's stride; 0 is when the right foot lands, and any number goes round. Hip, knee, ankle,
 * heel and pelvis are as measured, with `offsets` on top; toes and arms only follow, and the trunk stays upright.
 */
export function walkPosture(gait: GaitCurves, percent: number, offsets: readonly AngleOffset[] = []): Posture {
  const { limbs, ...pelvis } = gaitAt(gait, percent);
  const own: Readonly<Record<Side, number>> = { right: percent, left: percent + 50 };
  const posture = {
    ...neutralPosture(),
    ...pelvis,
    lumbarExtension: pelvis.anteriorPelvicTilt,
    trunkRotation: -CHEST_SHARE * pelvis.pelvicRotation,
    planted: false,
    limbs: {
      right: limb(limbs.right, limbs.left, own.right),
      left: limb(limbs.left, limbs.right, own.left),
    },
  };
  return withOffsets(posture, offsets);
}
