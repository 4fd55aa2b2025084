import { SIDES, type Side } from '../../knowledge/regions.ts';
import type { Anatomy } from '../anatomy/anatomy.ts';
import { minus, mirrored, type Vector } from '../anatomy/vector.ts';
import { BASE_LIFT, hammerShare } from './bendToe.ts';
import { ANKLE_HEIGHT, bunionOf, deformFoot, TOE_SHARE } from './deformFoot.ts';
import { jointTurns } from './jointTurns.ts';
import type { Posture } from './posture.ts';
import { chain, moveDirection, movePoint, shift, type Transform, turn } from './transform.ts';

/** Points of the foot that may touch the floor, in the right foot's frame; then the tip of the big toe in its own. */
const SOLE: readonly Vector[] = [
  [-52, -ANKLE_HEIGHT, 3],
  [-30, -ANKLE_HEIGHT, 3],
  [143, -ANKLE_HEIGHT, -26],
  [126, -ANKLE_HEIGHT, 40],
];
const BIG_TOE_PAD: Vector = [57, -18, 0];

/** Segments whose joint lies at the far end of the thigh or the shin. */
const HANGS_ON_LEG: readonly string[] = ['patella', 'shank', 'foot'];

const outward = (p: Vector, side: Side): Vector => (side === 'left' ? mirrored(p) : p);
const inwardSign = (side: Side) => (side === 'right' ? 1 : -1);
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Where each segment of the body has gone, with the lowest sole on the floor. */
export function frameBody(anatomy: Anatomy, posture: Posture): Transform[] {
  const frames: Transform[] = [];
  for (const [i, { id, side, parent, joint }] of anatomy.segments.entries()) {
    const base = frames[parent] ?? null;
    const name = side ? id.slice(0, -side.length - 1) : id;
    const [dx, dy, dz] = minus(joint, anatomy.segments[parent]?.joint ?? [0, 0, 0]);
    const offset: Vector = [dx, dy * (side && HANGS_ON_LEG.includes(name) ? posture.limbs[side].legLength : 1), dz];
    if (base && side && name === 'foot') frames[i] = footFrame(chain(base, shift(offset)), side, posture);
    else if (base && side && name.startsWith('toe-'))
      frames[i] = toeFrame(base, offset, Number(name.slice(4)), side, posture);
    else frames[i] = chain(base ? chain(base, shift(offset)) : shift(offset), ...jointTurns(name, side, posture));
  }
  const frameOf = (id: string) => frames[anatomy.segments.findIndex((segment) => segment.id === id)] as Transform;
  const lowest = SIDES.flatMap((side) => [
    ...SOLE.map((p) => movePoint(frameOf(`foot-${side}`), outward(p, side))[1]),
    movePoint(frameOf(`toe-1-${side}`), BIG_TOE_PAD)[1],
  ]);
  return frames.map((frame) => chain(shift([0, -Math.min(...lowest), 0]), frame));
}

/** A planted foot keeps its heading and lies flat; its roll is taken up by the joint below the ankle (deformFoot). */
function footFrame(home: Transform, side: Side, posture: Posture): Transform {
  const limb = posture.limbs[side];
  const forward = moveDirection(chain(home, turn('z', limb.ankleDorsiflexion)), [1, 0, 0]);
  const toeOut = inwardSign(side) * limb.toeOut;
  const heading = posture.planted ? toeOut : (degrees(Math.atan2(forward[2], forward[0])) + toeOut) / 2;
  const pitch = posture.planted ? -limb.heelRise : degrees(Math.asin(Math.max(-1, Math.min(1, forward[1]))));
  const turned = chain(turn('y', -heading), turn('z', pitch));
  // the ankle stays on the shin, whatever the foot does below it
  const ankle = moveDirection(turned, outward(deformFoot([0, 0, 0], limb), side));
  return chain(shift(minus(movePoint(home, [0, 0, 0]), ankle)), turned);
}

function toeFrame(foot: Transform, joint: Vector, toe: number, side: Side, posture: Posture): Transform {
  const limb = posture.limbs[side];
  const pivot = deformFoot(outward(joint, side), limb, toe === 1 ? 'first-ray' : null);
  const bunion = bunionOf(limb);
  // the second toe makes room for a leaning big toe
  const lean = toe === 1 ? bunion * TOE_SHARE : toe === 2 ? Math.max(0, bunion - 12) * 0.25 : 0;
  return chain(
    foot,
    shift(outward(pivot, side)),
    turn('y', -inwardSign(side) * (lean + limb.hindfootEversion * 0.4)),
    turn('z', limb.toeExtension + (posture.planted ? limb.heelRise : 0) + hammerShare(toe, limb.hammertoe) * BASE_LIFT),
  );
}
