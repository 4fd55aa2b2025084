import type { Face } from '../anatomy/anatomy.ts';
import { cross, dot, type Vector } from '../anatomy/vector.ts';
import type { ViewRequest } from '../drawing.ts';

/** A parallel view of the body: directions on the screen and toward the viewer, in the body's axes. */
export interface Camera {
  readonly right: Vector;
  readonly up: Vector;
  readonly toward: Vector;
}

/** A point in the picture: x to the right, y DOWN, depth toward the viewer; mm. */
export const project = (camera: Camera, p: Vector): Vector => [
  dot(p, camera.right),
  -dot(p, camera.up),
  dot(p, camera.toward),
];

/** Degrees the camera looks down: enough that the feet read, too little to shorten the legs. */
const LOOK_DOWN = { front: 5, side: 0, back: 3, inner: 3, behind: 5 } as const;

export function cameraFor(request: ViewRequest): Camera {
  const right = request.side === 'right';
  switch (request.view) {
    case 'front':
      return turned(0, LOOK_DOWN.front);
    case 'back':
      return turned(180, LOOK_DOWN.back);
    case 'side':
      return turned(right ? 90 : 270, LOOK_DOWN.side);
    case 'foot':
      switch (request.part) {
        case 'inner':
          return turned(right ? 270 : 90, LOOK_DOWN.inner);
        case 'behind':
          return turned(180, LOOK_DOWN.behind);
        case 'top':
          return { right: [0, 0, 1], up: [1, 0, 0], toward: [0, 1, 0] };
        case 'sole':
          return { right: [0, 0, -1], up: [1, 0, 0], toward: [0, -1, 0] };
      }
  }
}

/** Yaw 0 sees the front, 90 the figure's right side, 180 the back. */
function turned(yaw: number, lookDown: number): Camera {
  const [cy, sy] = [Math.cos((yaw * Math.PI) / 180), Math.sin((yaw * Math.PI) / 180)];
  const [cp, sp] = [Math.cos((lookDown * Math.PI) / 180), Math.sin((lookDown * Math.PI) / 180)];
  const toward: Vector = [cy * cp, sp, sy * cp];
  const right: Vector = [sy, 0, -cy];
  return { right, up: cross(toward, right), toward };
}

/** The face of the body a request shows. */
export function faceOf(request: ViewRequest): Face {
  if (request.view === 'foot') return request.part;
  return request.view === 'side' ? 'outer' : request.view;
}
