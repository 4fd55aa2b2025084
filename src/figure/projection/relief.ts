import type { Vector } from '../anatomy/vector.ts';
import { coverEdges } from './coverEdges.ts';

/** Surfaces seen from the viewer, sampled on a square grid: where anything is, how near, and which way it faces. */
export interface Relief {
  /** Picture position of the first sample, mm. */
  readonly x0: number;
  readonly y0: number;
  /** Distance between samples, mm. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Toward the viewer, mm; EMPTY where nothing is. */
  readonly depth: Float32Array;
  /** Share of the sample's square that is covered, 0 to 1. */
  readonly cover: Float32Array;
  /** Unit normal in picture axes (x right, y down, z toward the viewer). */
  readonly normalX: Float32Array;
  readonly normalY: Float32Array;
  readonly normalZ: Float32Array;
}

export const EMPTY = -1e6;

/** Corners in picture coordinates, each with its normal, and triangles as triples of corner numbers. */
export interface Surface {
  readonly corners: readonly Vector[];
  readonly normals: readonly Vector[];
  readonly triangles: readonly number[];
}

/** Samples surfaces at `cell` mm, nearest surface on top, with an empty border of `border` mm. */
export function reliefOf(surfaces: readonly Surface[], cell: number, border: number): Relief {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { corners } of surfaces)
    for (const [x, y] of corners) {
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  // samples lie on one lattice shared by all parts, so that reliefs can be compared sample by sample
  const snap = (v: number, round: (v: number) => number) => round(v / cell) * cell;
  x0 = snap(x0 - border, Math.floor);
  y0 = snap(y0 - border, Math.floor);
  const columns = Math.round((snap(x1 + border, Math.ceil) - x0) / cell) + 1;
  const rows = Math.round((snap(y1 + border, Math.ceil) - y0) / cell) + 1;
  const size = columns * rows;
  const relief: Relief = {
    x0,
    y0,
    cell,
    columns,
    rows,
    depth: new Float32Array(size).fill(EMPTY),
    cover: new Float32Array(size),
    normalX: new Float32Array(size),
    normalY: new Float32Array(size),
    normalZ: new Float32Array(size),
  };
  for (const surface of surfaces) eachTriangle(surface, (a, b, c) => paintTriangle(relief, surface, a, b, c));
  coverEdges(relief, surfaces);
  return relief;
}

function eachTriangle({ triangles }: Surface, visit: (a: number, b: number, c: number) => void): void {
  for (let t = 0; t < triangles.length; t += 3)
    visit(triangles[t] as number, triangles[t + 1] as number, triangles[t + 2] as number);
}

/** Writes one triangle into the relief wherever it is the nearest so far. */
function paintTriangle(relief: Relief, { corners, normals }: Surface, a: number, b: number, c: number): void {
  const { x0, y0, cell, columns, rows } = relief;
  const [pa, pb, pc] = [corners[a] as Vector, corners[b] as Vector, corners[c] as Vector];
  const ax = (pa[0] - x0) / cell;
  const ay = (pa[1] - y0) / cell;
  const bx = (pb[0] - x0) / cell;
  const by = (pb[1] - y0) / cell;
  const cx = (pc[0] - x0) / cell;
  const cy = (pc[1] - y0) / cell;
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (Math.abs(area) < 1e-9) return;
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx)));
  const right = Math.min(columns - 1, Math.floor(Math.max(ax, bx, cx)));
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy)));
  const bottom = Math.min(rows - 1, Math.floor(Math.max(ay, by, cy)));
  const [na, nb, nc] = [normals[a] as Vector, normals[b] as Vector, normals[c] as Vector];
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const wb = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area;
      const wc = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area;
      const wa = 1 - wb - wc;
      if (wa < -1e-6 || wb < -1e-6 || wc < -1e-6) continue;
      const i = y * columns + x;
      const depth = wa * pa[2] + wb * pb[2] + wc * pc[2];
      if (depth <= (relief.depth[i] as number)) continue;
      relief.depth[i] = depth;
      const nx = wa * na[0] + wb * nb[0] + wc * nc[0];
      const ny = wa * na[1] + wb * nb[1] + wc * nc[1];
      const nz = wa * na[2] + wb * nb[2] + wc * nc[2];
      const l = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
      relief.normalX[i] = nx / l;
      relief.normalY[i] = ny / l;
      relief.normalZ[i] = nz / l;
    }
}
