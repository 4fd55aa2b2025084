import type { Anatomy, Ride, Ring } from '../anatomy/anatomy.ts';
import { between, minus, type Vector } from '../anatomy/vector.ts';
import { frameBody } from './frameBody.ts';
import { giveOfFoot, giveOfToe } from './giveOfFoot.ts';
import type { Posture } from './posture.ts';
import { moveDirection, movePoint, type Transform } from './transform.ts';

/** The body in a posture, standing on the floor: where every point and cross-section has gone. Body axes, mm. */
export interface PosedBody {
  readonly point: (segment: number, at: Vector, ride?: Ride | null) => Vector;
  readonly ring: (ring: Ring, options?: RingOptions) => PosedRing;
}
export interface RingOptions {
  readonly ride?: Ride | null;
  /** Skin under the foot: never below the floor. */
  readonly grounded?: boolean;
}
export type PosedRing = Pick<Ring, 'center' | 'wide' | 'deep' | 'along'>;

/** The segments that a shorter leg is shorter in. */
const OF_LEG = /^(thigh|shank|patella)-/;
const NONE: Vector = [0, 0, 0];

/** Forward kinematics: angles in, places out. Bones keep their lengths; only the foot, a soft chain of small bones, gives. */
export function poseBody(anatomy: Anatomy, posture: Posture): PosedBody {
  const frames = frameBody(anatomy, posture);
  const lengths = anatomy.segments.map(({ id, side }) => (side && OF_LEG.test(id) ? posture.limbs[side].legLength : 1));
  const kinds = anatomy.segments.map(({ id }) =>
    id.startsWith('foot-') ? 'foot' : id.startsWith('toe-') ? Number(id.split('-')[1]) : null,
  );

  /** A cross-section carried along by one segment. */
  const through = (index: number, ring: PosedRing, { ride = null, grounded = false }: RingOptions): PosedRing => {
    const { joint, side } = anatomy.segments[index] as Anatomy['segments'][number];
    const frame = frames[index] as Transform;
    const kind = kinds[index];
    const [x, y, z] = minus(ring.center, joint);
    let local: PosedRing = { ...ring, center: [x, y * (lengths[index] ?? 1), z] };
    if (side && kind === 'foot') local = giveOfFoot(local, posture.limbs[side], side, ride, grounded);
    else if (side && typeof kind === 'number') local = giveOfToe(local, kind, posture.limbs[side]);
    return {
      center: movePoint(frame, local.center),
      wide: moveDirection(frame, local.wide),
      deep: moveDirection(frame, local.deep),
      along: local.along && moveDirection(frame, local.along),
    };
  };

  return {
    point: (segment, at, ride = null) =>
      through(segment, { center: at, wide: NONE, deep: NONE, along: null }, { ride }).center,
    ring: (ring, options = {}) => {
      const first = through(ring.segment, ring, options);
      if (ring.share === 0) return first;
      const second = through(ring.next, ring, options);
      const mix = (a: Vector, b: Vector) => between(a, b, ring.share);
      return {
        center: mix(first.center, second.center),
        wide: mix(first.wide, second.wide),
        deep: mix(first.deep, second.deep),
        along: first.along,
      };
    },
  };
}
