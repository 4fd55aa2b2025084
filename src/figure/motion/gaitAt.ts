import type { Side } from '../../knowledge/regions.ts';
import type { Gait } from '../../knowledge/schema/gait.ts';

type CurveName = keyof Gait['curves'];
/** What of the walk moves the body. */
export type GaitCurves = Pick<Gait, 'curves'>;

/** One leg in the walk, degrees away from neutral standing; positive is the motion the name tells, as in `LimbPosture`. */
export interface LegInWalk {
  readonly hipFlexion: number;
  readonly hipAdduction: number;
  readonly hipInternalRotation: number;
  readonly kneeFlexion: number;
  readonly ankleDorsiflexion: number;
  readonly hindfootEversion: number;
  /** The foot against the floor, toes up. */
  readonly footPitch: number;
}

/** Joint angles at one instant of the walk, degrees, named and signed as in `Posture`. */
export interface GaitAngles {
  readonly anteriorPelvicTilt: number;
  readonly pelvicObliquity: number;
  readonly pelvicRotation: number;
  readonly limbs: Readonly<Record<Side, LegInWalk>>;
}

/** The left leg takes its stride half a stride after the right one, percent. */
const HALF = 50;

const wrapped = (value: number, length: number): number => ((value % length) + length) % length;

/** A closed curve through its samples (Catmull-Rom), so that a stride ends where it began, in place and in speed. */
function sample(values: readonly number[], percent: number): number {
  const count = values.length;
  const x = wrapped(percent / 100, 1) * count;
  const from = Math.floor(x);
  const u = x - from;
  const at = (i: number) => values[wrapped(i, count)] ?? 0;
  const [before, start, end, after] = [at(from - 1), at(from), at(from + 1), at(from + 2)];
  const bend = 2 * before - 5 * start + 4 * end - after;
  const twist = 3 * (start - end) + after - before;
  return start + (u / 2) * (end - before + u * (bend + u * twist));
}

/** One angle, away from neutral standing. */
function angle({ curves }: GaitCurves, name: CurveName, percent: number): number {
  const { values, neutral } = curves[name];
  return sample(values, percent) - neutral;
}

const leg = (gait: GaitCurves, percent: number): LegInWalk => ({
  hipFlexion: angle(gait, 'hipFlexion', percent),
  hipAdduction: angle(gait, 'hipAdduction', percent),
  hipInternalRotation: angle(gait, 'hipInternalRotation', percent),
  kneeFlexion: angle(gait, 'kneeFlexion', percent),
  ankleDorsiflexion: angle(gait, 'ankleDorsiflexion', percent),
  hindfootEversion: angle(gait, 'hindfootEversion', percent),
  footPitch: angle(gait, 'footPitch', percent),
});

/**
 * The joint angles of the normal walk at a percent of the stride; 0 is when the right foot lands, and any number goes round.
 * The left leg is the right one half a stride later. The pelvis is the mean of both strides, so that left mirrors right.
 */
export function gaitAt(gait: GaitCurves, percent: number): GaitAngles {
  const both = (name: CurveName, sign: 1 | -1) =>
    (angle(gait, name, percent) + sign * angle(gait, name, percent + HALF)) / 2;
  return {
    anteriorPelvicTilt: both('anteriorPelvicTilt', 1),
    pelvicObliquity: both('pelvicObliquity', -1),
    pelvicRotation: both('pelvicRotation', -1),
    limbs: { right: leg(gait, percent), left: leg(gait, percent + HALF) },
  };
}
