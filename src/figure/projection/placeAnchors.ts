import { SIDES } from '../../knowledge/regions.ts';
import type { Anatomy, Face } from '../anatomy/anatomy.ts';
import type { Anchor, Chain, DrawnPart, Seat, ViewRequest } from '../drawing.ts';
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

/** Where problems sit: all of them in a close-up; in a view of the body those that have parts of their own among the drawn ones. */
export function placeSeats(
  anatomy: Anatomy,
  body: PosedBody,
  camera: Camera,
  request: ViewRequest,
  drawn: readonly DrawnPart[],
): Seat[] {
  const names = new Set(drawn.map(({ part }) => part));
  return anatomy.seats
    .map(({ of, side, segment, at, ride, seenFrom, parts }) => {
      const [x, y] = project(camera, body.point(segment, at, ride));
      const hidden = request.view === 'foot' && seenFrom !== null && !seenFrom.includes(request.part);
      const own = parts.filter((part) => names.has(part));
      return { of, side, x: round(x), y: round(y), ...(hidden && { hidden }), parts: own };
    })
    .filter(({ side, parts }) => (request.view === 'foot' ? side === request.side : parts.length > 0));
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
