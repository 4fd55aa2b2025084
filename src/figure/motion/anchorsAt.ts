import { SIDES } from '../../knowledge/regions.ts';
import type { Anatomy, Face } from '../anatomy/anatomy.ts';
import type { Anchor, BodyDrawing, Chain } from '../drawing.ts';
import type { PosedBody } from '../posture/poseBody.ts';
import { project } from '../projection/camera.ts';
import { nearestView } from './motion.ts';
import { turnedCamera } from './turnedCamera.ts';

/** Where rings, hit areas and the chain stand on a posed body at any turn; mm as in a BodyDrawing. */
export type Places = Pick<BodyDrawing, 'anchors' | 'chains' | 'view' | 'side'>;

/** A face counts as seen when it is turned away from the viewer by less than about 70 degrees. */
const SEEN = 0.34;
/** From here on a leg hides the other: only the near one can be touched, as in the side view. */
const HIDES = 0.93;
const round = (v: number): number => Math.round(v * 10) / 10 || 0;
const radians = (yaw: number): number => (yaw * Math.PI) / 180;

export function anchorsAt(anatomy: Anatomy, body: PosedBody, yaw: number): Places {
  const camera = turnedCamera(yaw);
  const [c, s] = [Math.cos(radians(yaw)), Math.sin(radians(yaw))];
  const { view, near } = nearestView(yaw);
  const hides = Math.abs(s) > HIDES;
  const faces: readonly Face[] = [
    ...(c > SEEN ? (['front'] as const) : []),
    ...(c < -SEEN ? (['back'] as const) : []),
    ...(Math.abs(s) > SEEN ? (['outer'] as const) : []),
  ];
  const anchors = anatomy.anchors.map(({ segment, at, region, side, seenFrom }): Anchor => {
    const [x, y, depth] = project(camera, body.point(segment, at));
    const own = side === null || side === near;
    const visible = faces.some((face) => seenFrom.includes(face) && (face !== 'outer' || own)) && (own || !hides);
    return { region, side, x: round(x), y: round(y), depth: round(depth), visible };
  });
  const chains = SIDES.map(
    (side): Chain => ({
      side,
      points: anatomy.chain[side].map(({ segment, at, region }) => {
        const [x, y] = project(camera, body.point(segment, at));
        return { x: round(x), y: round(y), region };
      }),
    }),
  );
  return { anchors, chains, view, side: hides ? near : null };
}
