/** The glass of the body while it moves: how far inside its line each spot lies, and how squarely its surface faces the viewer. */
import { type Corners, fillTriangles, type Samples } from './fillTriangles.ts';
import type { Mesh } from './mesh.ts';
import type { PlacedMesh } from './placeMesh.ts';

/** Distance between samples, mm. */
const CELL = 2.6;
/** Widths of the three running means that soften the line and the glass, samples. */
const LINE_BLUR = 5;
const GLASS_BLUR = 7;
/** Empty samples all round the skin. */
export const GLOW_BORDER = 12;
/** A limb that stands this much before what is behind it, mm, begins to have a rim of its own; and has all of it. */
const BEFORE = { least: 14, most: 55 };
/** Width of the running means that soften that rim, samples; and how dark it is. */
const RIM_BLUR = 3;
const RIM = 2.1;
/** The rim is a little thinner toward the light, upper left. */
const LEAN = 0.16;
/** From a share of cover to mm inside the line, near the line: the softness of three running means of LINE_BLUR. */
export const REACH = CELL * 2.449 * 2.507;
const EMPTY = -1e6;

/** Three softened fields on one grid, 0 to 1: cover, facing, and the rim that a nearer limb casts on what is behind it. */
export interface Glow {
  readonly x0: number;
  readonly y0: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly cover: Float32Array;
  readonly facing: Float32Array;
  readonly rim: Float32Array;
}

interface Desk extends Samples {
  readonly size: number;
  readonly cover: Float32Array;
  readonly facing: Float32Array;
  readonly rim: Float32Array;
  readonly spare: Float32Array;
  readonly corners: Corners;
}

/** Returns a function that makes the glow of a placed skin, in buffers it keeps. `lamp`: 1 where the light comes from the left, -1 from the right. */
export function skinGlow(mesh: Mesh): (placed: PlacedMesh, lamp: number) => Glow {
  const corners: Corners = {
    x: new Float32Array(mesh.count),
    y: new Float32Array(mesh.count),
    z: new Float32Array(mesh.count),
    tone: new Float32Array(mesh.count),
  };
  let desk: Desk | null = null;
  return ({ x, y, z, nx, ny, nz }, lamp) => {
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < mesh.count; i++) {
      const [px, py] = [x[i] as number, y[i] as number];
      if (px < x0) x0 = px;
      if (px > x1) x1 = px;
      if (py < y0) y0 = py;
      if (py > y1) y1 = py;
    }
    // the grid keeps to one lattice, so that a still skin does not shimmer when an arm swings out
    x0 = (Math.floor(x0 / CELL) - GLOW_BORDER) * CELL;
    y0 = (Math.floor(y0 / CELL) - GLOW_BORDER) * CELL;
    const columns = Math.ceil((x1 - x0) / CELL) + GLOW_BORDER;
    const rows = Math.ceil((y1 - y0) / CELL) + GLOW_BORDER;
    const size = columns * rows;
    if (!desk || desk.size < size) desk = deskFor(Math.ceil(size * 1.2), corners);
    const { cover, facing, rim, spare } = desk;
    const samples: Samples = { ...desk, width: columns, height: rows };
    for (let i = 0; i < mesh.count; i++) {
      corners.x[i] = ((x[i] as number) - x0) / CELL;
      corners.y[i] = ((y[i] as number) - y0) / CELL;
      corners.z[i] = z[i] as number;
      const front = Math.max(0, nz[i] as number);
      const lean = LEAN * (0.6 * lamp * (nx[i] as number) + 0.8 * (ny[i] as number)) * (1 - front);
      corners.tone[i] = 255 * Math.max(0, Math.min(1, front - lean));
    }
    samples.depth.fill(EMPTY, 0, size);
    samples.piece.fill(0, 0, size);
    fillTriangles(samples, corners, mesh.triangles, 0, mesh.triangles.length, 1, 0, false);
    for (let i = 0; i < size; i++) {
      const inside = samples.piece[i] !== 0;
      cover[i] = inside ? 1 : 0;
      facing[i] = inside ? (samples.tone[i] as number) / 255 : 0;
    }
    castRims(samples, rim);
    for (let pass = 0; pass < 2; pass++) mean(rim, spare, columns, rows, RIM_BLUR);
    for (let i = 0; i < size; i++) rim[i] = Math.min(1, RIM * (rim[i] as number));
    for (let pass = 0; pass < 3; pass++) {
      mean(cover, spare, columns, rows, LINE_BLUR);
      mean(facing, spare, columns, rows, GLASS_BLUR);
    }
    return { x0, y0, cell: CELL, columns, rows, cover, facing, rim };
  };
}

const deskFor = (size: number, corners: Corners): Desk => ({
  size,
  width: 0,
  height: 0,
  depth: new Float32Array(size),
  tone: new Uint8Array(size),
  piece: new Uint16Array(size),
  cover: new Float32Array(size),
  facing: new Float32Array(size),
  rim: new Float32Array(size),
  spare: new Float32Array(size),
  corners,
});

/** Where a sample has a much nearer neighbor, the neighbor's edge falls on it. */
function castRims({ width, height, depth, piece }: Samples, rim: Float32Array): void {
  rim.fill(0, 0, width * height);
  const cast = (a: number, b: number) => {
    if (piece[a] === 0 || piece[b] === 0) return;
    const apart = (depth[a] as number) - (depth[b] as number);
    const share = Math.min(1, (Math.abs(apart) - BEFORE.least) / (BEFORE.most - BEFORE.least));
    const far = apart > 0 ? b : a;
    if (share > (rim[far] as number)) rim[far] = share;
  };
  for (let y = 0; y + 1 < height; y++)
    for (let s = y * width; s + 1 < (y + 1) * width; s++) {
      cast(s, s + 1);
      cast(s, s + width);
    }
}

/** A running mean along rows, then along columns, in place. The border of the grid is empty, so its ends need no care. */
function mean(values: Float32Array, spare: Float32Array, columns: number, rows: number, width: number): void {
  const half = (width - 1) / 2;
  const share = 1 / width;
  for (let y = 0; y < rows; y++) {
    const line = y * columns;
    let sum = 0;
    for (let x = 0; x < half; x++) sum += values[line + x] as number;
    for (let x = 0; x < columns; x++) {
      if (x + half < columns) sum += values[line + x + half] as number;
      if (x > half) sum -= values[line + x - half - 1] as number;
      spare[line + x] = sum * share;
    }
  }
  // row by row, so that the memory is read in order
  for (let y = 0; y < rows; y++) {
    const line = y * columns;
    for (let x = 0; x < columns; x++) {
      let sum = 0;
      for (let d = -half; d <= half; d++) {
        const row = y + d;
        if (row >= 0 && row < rows) sum += spare[row * columns + x] as number;
      }
      values[line + x] = sum * share;
    }
  }
}
