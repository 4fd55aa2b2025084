import type { Vector } from '../anatomy/vector.ts';
import { EMPTY, type Relief, type Surface } from './relief.ts';

/** Sixteen spots in a sample's square, one in every row and column, so that steep and flat edges are measured alike. */
const SPOTS = [0, 9, 4, 13, 2, 11, 6, 15, 1, 8, 5, 12, 3, 10, 7, 14].map(
  (row, column) => [(column + 0.5) / 16 - 0.5, (row + 0.5) / 16 - 0.5] as const,
);

/** Fills `cover`: whole squares inside the silhouette count 1; those on it are measured, so that outlines run between samples. */
export function coverEdges(relief: Relief, surfaces: readonly Surface[]): void {
  const { columns, rows, depth, cover } = relief;
  const hits = new Uint16Array(depth.length);
  const edge = new Uint8Array(depth.length);
  for (let y = 1; y < rows - 1; y++)
    for (let x = 1; x < columns - 1; x++) {
      const i = y * columns + x;
      const here = depth[i] !== EMPTY;
      cover[i] = here ? 1 : 0;
      if (
        (depth[i - 1] === EMPTY) === here ||
        (depth[i + 1] === EMPTY) === here ||
        (depth[i - columns] === EMPTY) === here ||
        (depth[i + columns] === EMPTY) === here ||
        (depth[i - columns - 1] === EMPTY) === here ||
        (depth[i - columns + 1] === EMPTY) === here ||
        (depth[i + columns - 1] === EMPTY) === here ||
        (depth[i + columns + 1] === EMPTY) === here
      )
        edge[i] = 1;
    }
  for (const { corners, triangles } of surfaces)
    for (let t = 0; t < triangles.length; t += 3) {
      const a = corners[triangles[t] as number] as Vector;
      const b = corners[triangles[t + 1] as number] as Vector;
      hitTriangle(relief, edge, hits, a, b, corners[triangles[t + 2] as number] as Vector);
    }
  for (let i = 0; i < hits.length; i++) if (edge[i]) cover[i] = bits(hits[i] as number) / 16;
}

function hitTriangle(relief: Relief, edge: Uint8Array, hits: Uint16Array, a: Vector, b: Vector, c: Vector): void {
  const { x0, y0, cell, columns, rows } = relief;
  const ax = (a[0] - x0) / cell;
  const ay = (a[1] - y0) / cell;
  const bx = (b[0] - x0) / cell;
  const by = (b[1] - y0) / cell;
  const cx = (c[0] - x0) / cell;
  const cy = (c[1] - y0) / cell;
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (Math.abs(area) < 1e-9) return;
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const right = Math.min(columns - 1, Math.floor(Math.max(ax, bx, cx) + 0.5));
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(rows - 1, Math.floor(Math.max(ay, by, cy) + 0.5));
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const i = y * columns + x;
      if (!edge[i] || hits[i] === 0xffff) continue;
      let mask = 0;
      for (let k = 0; k < 16; k++) {
        const [sx, sy] = SPOTS[k] as readonly [number, number];
        const [u, v] = [x + sx - ax, y + sy - ay];
        const wb = (u * (cy - ay) - (cx - ax) * v) / area;
        const wc = ((bx - ax) * v - u * (by - ay)) / area;
        if (wb >= -1e-6 && wc >= -1e-6 && wb + wc <= 1 + 1e-6) mask |= 1 << k;
      }
      hits[i] = (hits[i] as number) | mask;
    }
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
}
