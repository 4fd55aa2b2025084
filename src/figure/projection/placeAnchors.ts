import { SIDES } from '../../knowledge/regions.ts';
import type { Anatomy, Face } from '../anatomy/anatomy.ts';
import type { Anchor, Chain, ViewRequest } from '../drawing.ts';
import type { PosedBody } from '../posture/poseBody.ts';
import { type Camera, project } from './camera.ts';

/** Tenths, and never minus zero. */
const round = (v: number) => Math.round(v * 10) / 10 || 0;

/** Where each touchable place lies. In a close-up only the places of that foot; from the side only the near leg can be touched. */
export function placeAnchors(
  anatomy: Anatomy,
  body: PosedBody,
  camera: Camera,
  face: Face,
  request: ViewRequest,
): Anchor[] {
  const near = request.view === 'side' || request.view === 'foot';
  return anatomy.anchors
    .filter((anchor) => request.view !== 'foot' || anchor.side === request.side)
    .map((anchor) => {
      const [x, y, depth] = project(camera, body.point(anchor.segment, anchor.at));
      const visible = anchor.seenFrom.includes(face) && (!near || anchor.side === null || anchor.side === request.side);
      return { region: anchor.region, side: anchor.side, x: round(x), y: round(y), depth: round(depth), visible };
    });
}

export function placeChains(anatomy: Anatomy, body: PosedBody, camera: Camera, request: ViewRequest): Chain[] {
  return SIDES.filter((side) => request.view !== 'foot' || side === request.side).map((side) => ({
    side,
    points: anatomy.chain[side].map((point) => {
      const [x, y] = project(camera, body.point(point.segment, point.at));
      return { x: round(x), y: round(y), region: point.region };
    }),
  }));
}
