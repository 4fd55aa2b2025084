import type { Anatomy } from './anatomy/anatomy.ts';
import type { BodyDrawing, ViewRequest } from './drawing.ts';
import { neutralPosture } from './posture/posture.ts';
import { drawBody } from './projection/drawBody.ts';

/** The body in quiet standing. In a close-up the foot points straight ahead, so that its faces are seen squarely; from behind it turns out as it does in life, or the toes would show on both sides of the heel. */
export function drawResting(anatomy: Anatomy, request: ViewRequest): BodyDrawing {
  const squarely = request.view === 'foot' && request.part !== 'behind';
  return drawBody(anatomy, neutralPosture(squarely ? { toeOut: 0 } : {}), request);
}
