import { type Field, soften } from './field.ts';

const FAR = 1e9;
/** Passes of softening near the edge, and the softness they add up to, samples. */
const PASSES = 3;
const SPREAD = 0.62 * Math.sqrt(2 * PASSES);
const MOST = SPREAD * 0.589 * Math.log(249);

/**
 * Signed distance to the edge of a cover (1 inside, 0 outside), mm: negative inside. Each sample finds its nearest sample across
 * the edge (Felzenszwalb and Huttenlocher 2012); where between the two samples the edge runs is read from the softened cover, so
 * that the distance is smooth and not counted in whole samples.
 */
export function distanceOf(cover: Field): Field {
  const { columns, rows, cell } = cover;
  const size = cover.values.length;
  const soft = soften(cover, PASSES).values;
  const offset = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const c = soft[i] as number;
    offset[i] = c < 0.004 ? MOST : c > 0.996 ? -MOST : SPREAD * 0.589 * Math.log((1 - c) / c);
  }
  const toInside = nearest(offset, columns, rows, true);
  const toOutside = nearest(offset, columns, rows, false);
  const values = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const outside = (offset[i] as number) > 0;
    const { squares, sites } = outside ? toInside : toOutside;
    const away = Math.sqrt(squares[i] as number);
    const far = (outside ? away : -away) + (offset[sites[i] as number] as number);
    const share = Math.max(0, Math.min(1, away - 1));
    values[i] = cell * (far * share + (offset[i] as number) * (1 - share));
  }
  return { ...cover, values };
}

/** For every sample the nearest one on the wanted side of the edge, and the square of the way there, in samples. */
function nearest(
  offset: Float32Array,
  columns: number,
  rows: number,
  inside: boolean,
): { squares: Float64Array; sites: Int32Array } {
  const squares = new Float64Array(offset.length);
  const sites = new Int32Array(offset.length);
  for (let i = 0; i < offset.length; i++) {
    squares[i] = (offset[i] as number) <= 0 === inside ? 0 : FAR;
    sites[i] = i;
  }
  const room = Math.max(columns, rows);
  const desk = {
    f: new Float64Array(room),
    from: new Int32Array(room),
    places: new Int32Array(room),
    bounds: new Float64Array(room + 1),
  };
  for (let x = 0; x < columns; x++) sweepLine(squares, sites, x, columns, rows, desk);
  for (let y = 0; y < rows; y++) sweepLine(squares, sites, y * columns, 1, columns, desk);
  return { squares, sites };
}

interface Desk {
  readonly f: Float64Array;
  readonly from: Int32Array;
  readonly places: Int32Array;
  readonly bounds: Float64Array;
}

/** Squared distance along one line of the grid, in place: the lower envelope of parabolas. */
function sweepLine(
  squares: Float64Array,
  sites: Int32Array,
  start: number,
  stride: number,
  n: number,
  desk: Desk,
): void {
  const { f, from, places, bounds } = desk;
  for (let i = 0; i < n; i++) {
    f[i] = squares[start + i * stride] as number;
    from[i] = sites[start + i * stride] as number;
  }
  let k = 0;
  places[0] = 0;
  bounds[0] = -Infinity;
  bounds[1] = Infinity;
  for (let q = 1; q < n; q++) {
    let s = 0;
    for (;;) {
      const p = places[k] as number;
      s = ((f[q] as number) + q * q - ((f[p] as number) + p * p)) / (2 * q - 2 * p);
      if (s > (bounds[k] as number)) break;
      k--;
    }
    k++;
    places[k] = q;
    bounds[k] = s;
    bounds[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < n; q++) {
    while ((bounds[k + 1] as number) < q) k++;
    const p = places[k] as number;
    squares[start + q * stride] = (q - p) ** 2 + (f[p] as number);
    sites[start + q * stride] = from[p] as number;
  }
}
