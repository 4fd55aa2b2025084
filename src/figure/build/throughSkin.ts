import type { Anatomy } from '../anatomy/anatomy.ts';
import { type Corners, fillTriangles, type Samples } from '../motion/fillTriangles.ts';
import { movingPieces } from '../motion/movingPieces.ts';
import { placeMesh, roomFor } from '../motion/placeMesh.ts';
import { turnedCamera } from '../motion/turnedCamera.ts';
import { poseBody } from '../posture/poseBody.ts';
import { neutralPosture } from '../posture/posture.ts';

/** Turns from which the standing body is looked at, degrees. */
const TURNS = [0, 30, 60, 90, 120, 150];
/** Distance between samples, mm; and how far from the skin a bone may be sampled before it counts as outside, samples: the hollows between pieces of skin are filled when they are drawn. */
const CELL = 3;
const SLACK = 2;
/** So many samples outside are more than the grain of the grid. */
const LEAST = 4;

/** A message for each part that comes through the skin in quiet standing, seen from anywhere round the body. Empty when none does. */
export function throughSkin(anatomy: Anatomy): string[] {
  const { pieces, bones, skin } = movingPieces(anatomy);
  const body = poseBody(anatomy, neutralPosture());
  const [bonesAt, skinAt] = [roomFor(bones), roomFor(skin)];
  const found = new Map<string, string>();
  for (const yaw of TURNS) {
    const camera = turnedCamera(yaw);
    placeMesh(bones, bonesAt, anatomy, body, camera);
    placeMesh(skin, skinAt, anatomy, body, camera);
    const [width, height] = [Math.ceil(900 / CELL), Math.ceil((anatomy.height + 120) / CELL)];
    const cornersOf = ({ x, y, z }: typeof bonesAt): Corners => ({
      x: x.map((at) => (at + 450) / CELL),
      y: y.map((at) => (at + anatomy.height + 60) / CELL),
      z,
      tone: new Float32Array(z.length),
    });
    const samples = (): Samples => ({
      width,
      height,
      depth: new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY),
      tone: new Uint8Array(width * height),
      piece: new Uint16Array(width * height),
    });
    const glass = samples();
    fillTriangles(glass, cornersOf(skinAt), skin.triangles, 0, skin.triangles.length, 1, 0, true);
    const covered = (s: number) => {
      for (let dy = -SLACK; dy <= SLACK; dy++)
        for (let dx = -SLACK; dx <= SLACK; dx++) if (glass.piece[s + dy * width + dx]) return true;
      return false;
    };
    const at = cornersOf(bonesAt);
    const own = samples();
    for (const [i, { part }] of pieces.entries()) {
      if (found.has(part.id)) continue;
      own.piece.fill(0);
      own.depth.fill(Number.NEGATIVE_INFINITY);
      const [from, end] = [bones.starts[i] as number, bones.starts[i + 1] as number];
      fillTriangles(own, at, bones.triangles, from, end, 1, 0, true);
      let outside = 0;
      let place = '';
      for (let s = 0; s < width * height; s++)
        if (own.piece[s] && !covered(s)) {
          outside++;
          place ||= `${Math.round(anatomy.height + 60 - Math.floor(s / width) * CELL)} mm above the floor`;
        }
      if (outside >= LEAST)
        found.set(
          part.id,
          `part "${part.id}": comes through the skin ${place}, seen from ${yaw}°; move it inward or widen the skin there`,
        );
    }
  }
  return [...found.values()];
}
