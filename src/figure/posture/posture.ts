import type { Side } from '../../knowledge/regions.ts';

/** How the body stands: every joint in degrees away from neutral standing. */
export interface Posture {
  /** Top of the pelvis forward. */
  readonly anteriorPelvicTilt: number;
  /** Right side of the pelvis down. */
  readonly pelvicObliquity: number;
  /** Right side of the pelvis forward. */
  readonly pelvicRotation: number;
  /** More arch in the lower back, shared by five vertebrae. */
  readonly lumbarExtension: number;
  readonly trunkLeanBack: number;
  readonly trunkRotation: number;
  readonly trunkSideBend: number;
  readonly headPitch: number;
  /** The soles stay flat on the floor, whatever the leg does. */
  readonly planted: boolean;
  readonly limbs: Readonly<Record<Side, LimbPosture>>;
}

/** One leg and one arm. Positive is the motion the name tells. */
export interface LimbPosture {
  readonly hipFlexion: number;
  readonly hipAdduction: number;
  readonly hipInternalRotation: number;
  readonly kneeFlexion: number;
  readonly kneeValgus: number;
  /** Shin turned in against the thigh. */
  readonly tibialInternalRotation: number;
  readonly ankleDorsiflexion: number;
  /** Heel leans so that the sole faces out: the foot rolls in. */
  readonly hindfootEversion: number;
  /** Not degrees: 1 is the usual arch, 0 a flat foot, 2 a very high arch. */
  readonly archHeight: number;
  /** Angle of the big toe against the first metatarsal; the usual foot is drawn with USUAL_HALLUX_VALGUS. */
  readonly halluxValgus: number;
  /** Bend of the second toe at its middle joint. */
  readonly hammertoe: number;
  readonly toeExtension: number;
  /** The heel stands off the floor while the toes stay on it: the foot points down by this much. Only where the soles are planted. */
  readonly heelRise: number;
  /** Not degrees: 1 is the usual length of thigh and shin, less is a shorter leg. */
  readonly legLength: number;
  /** The foot points outward. */
  readonly toeOut: number;
  readonly shoulderFlexion: number;
  readonly shoulderAbduction: number;
  readonly elbowFlexion: number;
}

/** The big toe of a foot without a bunion leans out a little; under 15 degrees counts as usual. */
export const USUAL_HALLUX_VALGUS = 8;

const NEUTRAL_LIMB: LimbPosture = {
  hipFlexion: 0,
  hipAdduction: 0,
  hipInternalRotation: 0,
  kneeFlexion: 0,
  kneeValgus: 0,
  tibialInternalRotation: 0,
  ankleDorsiflexion: 0,
  hindfootEversion: 0,
  archHeight: 1,
  halluxValgus: USUAL_HALLUX_VALGUS,
  hammertoe: 0,
  toeExtension: 0,
  heelRise: 0,
  legLength: 1,
  toeOut: 7,
  shoulderFlexion: -2,
  shoulderAbduction: 4,
  elbowFlexion: 6,
};

/** Quiet standing. `limb` changes both sides alike. */
export const neutralPosture = (limb: Partial<LimbPosture> = {}): Posture => ({
  anteriorPelvicTilt: 0,
  pelvicObliquity: 0,
  pelvicRotation: 0,
  lumbarExtension: 0,
  trunkLeanBack: 0,
  trunkRotation: 0,
  trunkSideBend: 0,
  headPitch: 0,
  planted: true,
  limbs: { left: { ...NEUTRAL_LIMB, ...limb }, right: { ...NEUTRAL_LIMB, ...limb } },
});
