import type { Side } from '../../knowledge/regions.ts';
import type { Posture } from './posture.ts';
import { type Transform, turn } from './transform.ts';

/** Vertebrae share the motion of the lower back alike. */
const LUMBAR = 5;

/** The turns of a joint, outermost first. Signs follow the right-hand rule; the left side is mirrored. */
export function jointTurns(segment: string, side: Side | null, posture: Posture): readonly Transform[] {
  return side ? limbTurns(segment, side, posture) : trunkTurns(segment, posture);
}

function trunkTurns(segment: string, p: Posture): readonly Transform[] {
  if (segment === 'pelvis')
    return [turn('y', p.pelvicRotation), turn('x', p.pelvicObliquity), turn('z', -p.anteriorPelvicTilt)];
  if (segment.startsWith('lumbar-'))
    return [
      turn('z', p.lumbarExtension / LUMBAR),
      turn('x', (p.trunkSideBend - p.pelvicObliquity) / LUMBAR),
      turn('y', (p.trunkRotation - p.pelvicRotation) / LUMBAR),
    ];
  if (segment === 'thorax') return [turn('z', p.trunkLeanBack)];
  if (segment === 'head') return [turn('z', p.headPitch), turn('y', -p.trunkRotation)];
  return [];
}

function limbTurns(segment: string, side: Side, posture: Posture): readonly Transform[] {
  const p = posture.limbs[side];
  const inward = side === 'right' ? 1 : -1;
  switch (segment) {
    case 'upper-arm':
      return [turn('z', p.shoulderFlexion), turn('x', -inward * p.shoulderAbduction * 0.35)];
    case 'forearm':
      return [turn('z', p.elbowFlexion)];
    case 'thigh':
      return [turn('z', p.hipFlexion), turn('x', inward * p.hipAdduction), turn('y', inward * p.hipInternalRotation)];
    case 'patella':
      // it glides in its groove: less than the shin, and only part of a knock-knee
      return [turn('z', -p.kneeFlexion * 0.62), turn('x', -inward * p.kneeValgus * 0.4)];
    case 'shank':
      return [
        turn('z', -p.kneeFlexion),
        turn('x', -inward * p.kneeValgus),
        turn('y', inward * p.tibialInternalRotation),
      ];
    default:
      return [];
  }
}
