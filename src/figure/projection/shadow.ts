import { EMPTY, type Relief } from './relief.ts';

/** Where a nearer bone may stand to take light from a point: toward the lamp, in samples of the lattice. */
const TOWARD_LIGHT = [
  [0, 0],
  [-1, -1],
  [-2, -2],
  [-3, -4],
  [-4, -5],
  [-5, -7],
  [1, -2],
  [-3, 1],
] as const;
/** The darkest a shadow gets. */
const DEPTH = 0.34;

interface Caster {
  readonly relief: Relief;
  readonly casts: boolean;
}

/** Soft contact shadows: for each part, the share of light that nearer bones take from each sample of its relief. */
export function shadowsOn(parts: readonly Caster[]): (part: number) => (i: number) => number {
  const [x0, y0, x1, y1] = parts.reduce(
    ([a, b, c, d], { relief: r }) => [
      Math.min(a, r.x0),
      Math.min(b, r.y0),
      Math.max(c, r.x0 + r.columns * r.cell),
      Math.max(d, r.y0 + r.rows * r.cell),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  const cell = parts[0]?.relief.cell ?? 1;
  const columns = Math.ceil((x1 - x0) / cell) + 1;
  const rows = Math.ceil((y1 - y0) / cell) + 1;
  const nearest = new Float32Array(columns * rows).fill(EMPTY);
  const offset = (relief: Relief) =>
    Math.round((relief.y0 - y0) / cell) * columns + Math.round((relief.x0 - x0) / cell);
  for (const { relief, casts } of parts) {
    if (!casts) continue;
    const start = offset(relief);
    for (let y = 0; y < relief.rows; y++)
      for (let x = 0; x < relief.columns; x++) {
        const depth = relief.depth[y * relief.columns + x] as number;
        const j = start + y * columns + x;
        if (depth > (nearest[j] as number)) nearest[j] = depth;
      }
  }
  const reach = Math.max(1, Math.round(1.4 / cell));
  return (part) => {
    const { relief } = parts[part] as Caster;
    const start = offset(relief);
    return (i) => {
      const here = relief.depth[i] as number;
      if (here === EMPTY) return 0;
      const j = start + Math.floor(i / relief.columns) * columns + (i % relief.columns);
      let taken = 0;
      for (const [dx, dy] of TOWARD_LIGHT) {
        const above = nearest[j + dy * reach * columns + dx * reach];
        if (above !== undefined && above > here + 1.5) taken += 1 / TOWARD_LIGHT.length;
      }
      return taken * DEPTH;
    };
  };
}
