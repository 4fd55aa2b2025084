import type { Anatomy } from '../anatomy/anatomy.ts';
import type { BodyDrawing, ViewRequest } from '../drawing.ts';
import { poseBody } from '../posture/poseBody.ts';
import type { Posture } from '../posture/posture.ts';
import { cameraFor, faceOf } from './camera.ts';
import { drawParts } from './drawParts.ts';
import { drawSkin } from './drawSkin.ts';
import { placeAnchors, placeChains, placeSeats } from './placeAnchors.ts';
import { styleOf } from './viewStyle.ts';

/** What one view shows of the body in a posture. Pure: the same arguments give the same drawing, to the last digit. */
export function drawBody(anatomy: Anatomy, posture: Posture, request: ViewRequest): BodyDrawing {
  const body = poseBody(anatomy, posture);
  const camera = cameraFor(request);
  const style = styleOf(request);
  const skin = drawSkin(anatomy, body, camera, request, style);
  const parts = drawParts(anatomy, body, camera, request, style);
  return {
    view: request.view,
    part: request.view === 'foot' ? request.part : null,
    side: request.view === 'foot' || request.view === 'side' ? request.side : null,
    box: skin.box,
    grain: style.grain,
    skin: skin.drawing,
    parts,
    anchors: placeAnchors(anatomy, body, camera, faceOf(request), request),
    chains: placeChains(anatomy, body, camera, request),
    seats: placeSeats(anatomy, body, camera, request, parts),
  };
}
