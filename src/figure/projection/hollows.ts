import { EMPTY, type Relief } from './relief.ts';

/**
 * How deep each sample lies below its surroundings, mm: positive in a hollow (the blade of the hip bone, the groove of the knee),
 * negative on a ridge. Surroundings are the mean depth of the same part within `radius` mm.
 */
export function hollowsOf(relief: Relief, radius: number): Float32Array {
  const { columns, rows, depth, cell } = relief;
  const reach = Math.max(1, Math.round(radius / cell));
  const mean = meanAround(meanAround(depth, depth, columns, rows, reach), depth, columns, rows, Math.ceil(reach / 2));
  return depth.map((d, i) => (d === EMPTY ? 0 : (mean[i] as number) - d));
}

/** Mean over a square, counting only samples of the part: by running sums, so that the radius costs nothing. */
function meanAround(
  values: Float32Array,
  depth: Float32Array,
  columns: number,
  rows: number,
  reach: number,
): Float32Array {
  const wide = columns + 1;
  const sums = new Float64Array(wide * (rows + 1));
  const counts = new Int32Array(wide * (rows + 1));
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const i = y * columns + x;
      const j = (y + 1) * wide + x + 1;
      const here = depth[i] !== EMPTY;
      sums[j] =
        (here ? (values[i] as number) : 0) +
        (sums[j - 1] as number) +
        (sums[j - wide] as number) -
        (sums[j - wide - 1] as number);
      counts[j] =
        (here ? 1 : 0) + (counts[j - 1] as number) + (counts[j - wide] as number) - (counts[j - wide - 1] as number);
    }
  const out = new Float32Array(values.length);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const i = y * columns + x;
      if (depth[i] === EMPTY) continue;
      const [left, right] = [Math.max(0, x - reach), Math.min(columns, x + reach + 1)];
      const [top, bottom] = [Math.max(0, y - reach) * wide, Math.min(rows, y + reach + 1) * wide];
      const total = (of: Float64Array | Int32Array) =>
        (of[bottom + right] as number) -
        (of[bottom + left] as number) -
        (of[top + right] as number) +
        (of[top + left] as number);
      out[i] = total(sums) / Math.max(1, total(counts));
    }
  return out;
}
