import type { Anatomy } from './anatomy/anatomy.ts';
import type { BodyDrawing, ViewRequest } from './drawing.ts';
import { neutralPosture, type Posture } from './posture/posture.ts';
import { drawBody } from './projection/drawBody.ts';

/** The body in quiet standing. In a close-up the foot points straight ahead, so that its faces are seen squarely; from behind it turns out as it does in life, or the toes would show on both sides of the heel. */
export function drawResting(anatomy: Anatomy, request: ViewRequest): BodyDrawing {
  return drawBody(anatomy, restingPosture(request), request);
}

/** The posture in which a view is drawn at rest. */
export function restingPosture(request: ViewRequest): Posture {
  const squarely = request.view === 'foot' && request.part !== 'behind';
  return neutralPosture(squarely ? { toeOut: 0 } : {});
}
