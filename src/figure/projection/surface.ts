import { cross, dot, minus, plus, times, unit, type Vector } from '../anatomy/vector.ts';
import type { PosedRing } from '../posture/poseBody.ts';
import type { Surface } from './relief.ts';

/** Corners round a tube, and round the silhouette of a hull. */
const AROUND = 20;
/** Steps from the silhouette of a hull up to the point nearest the viewer. */
const UP = 6;

/** The skin of a swept tube. Rings are in picture coordinates. */
export function tubeSurface(rings: readonly PosedRing[]): Surface {
  const corners = rings.flatMap((ring) =>
    Array.from({ length: AROUND }, (_, k): Vector => {
      const a = (k / AROUND) * 2 * Math.PI;
      return plus(ring.center, plus(times(ring.wide, Math.cos(a)), times(ring.deep, Math.sin(a))));
    }),
  );
  const corner = (i: number, k: number) => corners[i * AROUND + ((k + AROUND) % AROUND)] as Vector;
  const last = rings.length - 1;
  const axis = (i: number) =>
    unit(minus((rings[Math.min(last, i + 1)] as PosedRing).center, (rings[Math.max(0, i - 1)] as PosedRing).center));
  const normals = rings.flatMap((ring, i) =>
    Array.from({ length: AROUND }, (_, k): Vector => {
      const along = minus(corner(Math.min(last, i + 1), k), corner(Math.max(0, i - 1), k));
      const around = minus(corner(i, k + 1), corner(i, k - 1));
      const normal = unit(cross(around, along));
      const out = minus(corner(i, k), ring.center);
      const facing = dot(normal, out) < 0 ? times(normal, -1) : normal;
      // the last ring of a dome is small: its rim already faces along the axis
      return i === 0 ? unit(plus(facing, times(axis(0), -1))) : i === last ? unit(plus(facing, axis(last))) : facing;
    }),
  );
  const triangles: number[] = [];
  for (let i = 0; i < last; i++)
    for (let k = 0; k < AROUND; k++) {
      const next = (k + 1) % AROUND;
      const [a, b, c, d] = [i * AROUND + k, i * AROUND + next, (i + 1) * AROUND + k, (i + 1) * AROUND + next];
      triangles.push(a, b, c, b, d, c);
    }
  for (const [ring, out] of [
    [0, -1],
    [last, 1],
  ] as const) {
    corners.push((rings[ring] as PosedRing).center);
    normals.push(times(axis(ring), out));
    for (let k = 0; k < AROUND; k++)
      triangles.push(corners.length - 1, ring * AROUND + k, ring * AROUND + ((k + 1) % AROUND));
  }
  return { corners, normals, triangles };
}

/**
 * The near half of the convex hull of ellipses or ellipsoids: for every direction the farthest point that way. The
 * directions start on the silhouette, so the outline is exact from every side.
 */
export function hullSurface(rings: readonly PosedRing[]): Surface {
  const corners: Vector[] = [];
  const normals: Vector[] = [];
  for (let j = 0; j <= UP; j++)
    for (let k = 0; k < AROUND; k++) {
      const [rise, a] = [((j / UP) * Math.PI) / 2, (k / AROUND) * 2 * Math.PI];
      const normal: Vector = [Math.cos(rise) * Math.cos(a), Math.cos(rise) * Math.sin(a), Math.sin(rise)];
      normals.push(normal);
      corners.push(farthest(rings, normal));
    }
  const triangles: number[] = [];
  for (let j = 0; j < UP; j++)
    for (let k = 0; k < AROUND; k++) {
      const next = (k + 1) % AROUND;
      const [a, b, c, d] = [j * AROUND + k, j * AROUND + next, (j + 1) * AROUND + k, (j + 1) * AROUND + next];
      triangles.push(a, b, c, b, d, c);
    }
  return { corners, normals, triangles };
}

function farthest(rings: readonly PosedRing[], n: Vector): Vector {
  let best: Vector = [0, 0, 0];
  let reach = -Infinity;
  for (const { center, wide, deep, along } of rings) {
    const [w, d, l] = [dot(wide, n), dot(deep, n), along ? dot(along, n) : 0];
    const r = Math.sqrt(w * w + d * d + l * l);
    const distance = dot(center, n) + r;
    if (distance <= reach) continue;
    reach = distance;
    const k = 1 / (r || 1);
    best = plus(plus(center, times(wide, w * k)), plus(times(deep, d * k), along ? times(along, l * k) : [0, 0, 0]));
  }
  return best;
}

/** Both faces of a curved sheet of bone. */
export function sheetSurface(rows: readonly (readonly Vector[])[], thickness: number): Surface {
  const columns = rows[0]?.length ?? 0;
  const at = (r: number, c: number): Vector =>
    (rows[Math.max(0, Math.min(rows.length - 1, r))] as readonly Vector[])[
      Math.max(0, Math.min(columns - 1, c))
    ] as Vector;
  const corners: Vector[] = [];
  const normals: Vector[] = [];
  const triangles: number[] = [];
  for (const face of [1, -1]) {
    const start = corners.length;
    for (let r = 0; r < rows.length; r++)
      for (let c = 0; c < columns; c++) {
        const normal = times(unit(cross(minus(at(r, c + 1), at(r, c - 1)), minus(at(r + 1, c), at(r - 1, c)))), face);
        normals.push(normal);
        corners.push(plus(at(r, c), times(normal, thickness / 2)));
      }
    for (let r = 0; r + 1 < rows.length; r++)
      for (let c = 0; c + 1 < columns; c++) {
        const a = start + r * columns + c;
        triangles.push(a, a + 1, a + columns, a + 1, a + columns + 1, a + columns);
      }
  }
  return { corners, normals, triangles };
}
