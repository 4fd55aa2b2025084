import fc from 'fast-check';
import { type LimbPosture, neutralPosture, type Posture } from '../../src/figure/posture/posture.ts';

const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

const limb: fc.Arbitrary<LimbPosture> = fc.record({
  hipFlexion: within(-20, 90),
  hipAdduction: within(-15, 15),
  hipInternalRotation: within(-25, 25),
  kneeFlexion: within(0, 100),
  kneeValgus: within(-10, 10),
  tibialInternalRotation: within(-15, 15),
  ankleDorsiflexion: within(-25, 20),
  hindfootEversion: within(-10, 12),
  archHeight: within(0, 2),
  halluxValgus: within(0, 45),
  hammertoe: within(0, 55),
  toeExtension: within(-10, 50),
  heelRise: within(0, 10),
  legLength: fc.constant(1),
  toeOut: within(-10, 25),
  shoulderFlexion: within(-30, 40),
  shoulderAbduction: within(0, 15),
  elbowFlexion: within(0, 60),
});

/** Any posture a standing or walking person may take, and somewhat beyond. */
export const anyPosture: fc.Arbitrary<Posture> = fc
  .record({
    anteriorPelvicTilt: within(-15, 20),
    pelvicObliquity: within(-12, 12),
    pelvicRotation: within(-15, 15),
    lumbarExtension: within(-25, 25),
    trunkLeanBack: within(-20, 20),
    trunkRotation: within(-20, 20),
    trunkSideBend: within(-15, 15),
    headPitch: within(-20, 20),
    planted: fc.boolean(),
    left: limb,
    right: limb,
  })
  .map(({ left, right, ...trunk }) => ({ ...neutralPosture(), ...trunk, limbs: { left, right } }));
