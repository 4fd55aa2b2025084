import type { Loft, Ride, Ring } from '../anatomy/anatomy.ts';
import type { Vector } from '../anatomy/vector.ts';
import type { PosedBody, PosedRing, RingOptions } from '../posture/poseBody.ts';
import { type Camera, project } from './camera.ts';
import type { Surface } from './relief.ts';
import { hullSurface, sheetSurface, tubeSurface } from './surface.ts';

/** A loft in picture coordinates. */
export type ViewedLoft =
  | { readonly shape: 'tube' | 'hull'; readonly rings: readonly PosedRing[] }
  | { readonly shape: 'sheet'; readonly rows: readonly (readonly Vector[])[]; readonly thickness: number };

export function viewLoft(loft: Loft, ride: Ride | null, body: PosedBody, camera: Camera, cut: number): ViewedLoft {
  if (loft.shape === 'sheet')
    return {
      shape: 'sheet',
      thickness: loft.thickness,
      rows: loft.rows.map((row) => row.map((p) => project(camera, body.point(loft.segment, p)))),
    };
  return { shape: loft.shape, rings: viewRings(loft.rings, body, camera, cut, { ride }) };
}

/** Rings in picture coordinates, without those above the cut. */
export function viewRings(
  rings: readonly Ring[],
  body: PosedBody,
  camera: Camera,
  cut: number,
  options: RingOptions,
): PosedRing[] {
  const turn = (v: Vector): Vector => project(camera, v);
  return rings
    .map((ring) => body.ring(ring, options))
    .filter((ring) => ring.center[1] <= cut)
    .map((ring) => ({
      center: turn(ring.center),
      wide: turn(ring.wide),
      deep: turn(ring.deep),
      along: ring.along && turn(ring.along),
    }));
}

export function surfaceOf(loft: ViewedLoft): Surface {
  if (loft.shape === 'sheet') return sheetSurface(loft.rows, loft.thickness);
  if (loft.rings.length === 0) return { corners: [], normals: [], triangles: [] };
  return loft.shape === 'tube' && loft.rings.length > 1 ? tubeSurface(loft.rings) : hullSurface(loft.rings);
}
