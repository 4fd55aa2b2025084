import data from 'virtual:figure/body';
import { curves } from '../../../data/figure/gait.json';
import { loadAnatomy } from '../anatomy/loadAnatomy.ts';
import { poseBody } from '../posture/poseBody.ts';
import { neutralPosture } from '../posture/posture.ts';
import { anchorsAt } from './anchorsAt.ts';
import type { Painted } from './easel.ts';
import { movingPieces } from './movingPieces.ts';
import { type AngleOffset, withOffsets } from './offsets.ts';
import { bodyPainter } from './paintMoving.ts';
import type { Bounds, Picture } from './picture.ts';
import type { FrameRequest } from './protocol.ts';
import { walkBody } from './walkBody.ts';

/** Returns what paints a frame. Loads the whole body: only in the worker, and only once motion has begun. */
export function movingFigure(): (request: FrameRequest) => Painted {
  const anatomy = loadAnatomy(data);
  const paint = bodyPainter(anatomy, movingPieces(anatomy));
  const bodies = (offsets: readonly AngleOffset[]) => {
    // laying out a stride takes its time, and a posture slider asks for many bodies that only stand
    let walking: ReturnType<typeof walkBody> | null = null;
    return {
      key: JSON.stringify(offsets),
      standing: poseBody(anatomy, withOffsets(neutralPosture(), offsets)),
      walking: (percent: number) => {
        walking ??= walkBody(anatomy, { curves }, offsets);
        return walking(percent);
      },
    };
  };
  let own = bodies([]);
  let image: ImageData | null = null;
  let picture: Picture | null = null;
  let last: Bounds = { left: 0, right: 0, top: 0, bottom: 0 };
  return (request) => {
    const start = performance.now();
    const { width, height, yaw, percent, offsets, transform, line, lit } = request;
    if (JSON.stringify(offsets) !== own.key) own = bodies(offsets);
    if (!image || !picture || picture.width !== width || picture.height !== height) {
      image = new ImageData(width, height);
      picture = { width, height, pixels: new Uint32Array(image.data.buffer) };
      last = { left: 0, right: width - 1, top: 0, bottom: height - 1 };
    }
    const body = percent === null ? own.standing : own.walking(percent);
    const now = paint(picture, { body, yaw, transform, line, lit });
    const changed = {
      left: Math.min(now.left, last.left),
      top: Math.min(now.top, last.top),
      right: Math.max(now.right, last.right),
      bottom: Math.max(now.bottom, last.bottom),
    };
    last = now;
    const shown = { ...anchorsAt(anatomy, body, yaw), yaw, percent };
    return { image, changed, shown, took: performance.now() - start };
  };
}
