import type { Scene } from '../scene.ts';
import { type MotionState, yawOf } from './motion.ts';
import type { FrameRequest } from './protocol.ts';
import { type MovingRoom, roomToMove } from './roomToMove.ts';

/** What a frame is asked of: the named view the body is turned from, what is lit on it, and the room it has, CSS px. */
export interface Framed {
  readonly scene: Scene;
  readonly room: MovingRoom;
}

/** Pixels of the canvas for a CSS pixel: as fine as the screen when still, as coarse as need be while moving. */
export const SCALES = { still: 2, finest: 2, first: 1.5, coarsest: 1 };
const MOST_PIXELS = 2.6e6;

/** `scale`: pixels of the canvas for a CSS pixel while moving. */
export function frameRequest(
  { scene, room }: Framed,
  { yaw: turned, percent, offsets }: MotionState,
  scale: number,
  still: boolean,
  first: boolean,
): FrameRequest {
  const { size } = room;
  const yaw = turned ?? yawOf(scene);
  const transform = roomToMove(room, yaw);
  const most = Math.sqrt(MOST_PIXELS / Math.max(1, size.width * size.height));
  const fine = Math.min(still ? SCALES.still * Math.max(1, Math.min(1.5, devicePixelRatio)) : scale, most);
  return {
    yaw,
    percent,
    offsets,
    width: Math.round(size.width * fine),
    height: Math.round(size.height * fine),
    transform: { k: transform.k * fine, x: transform.x * fine, y: transform.y * fine },
    fine,
    line: Math.max(0.7, Math.min(1.6, 0.6 + 0.4 * transform.k)) * fine,
    lit: { chosen: scene.chosen, reached: scene.reached, highlighted: scene.highlighted, seat: scene.seat ?? [] },
    still,
    first,
  };
}
