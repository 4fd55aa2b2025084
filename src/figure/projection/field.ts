/** A square grid of numbers over the picture, on the lattice of a relief. */
export interface Field {
  readonly x0: number;
  readonly y0: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** Blurs by `passes` steps of a 3 by 3 tent: each adds about 0.7 samples of softness. */
export function soften({ columns, rows, ...rest }: Field, passes: number): Field {
  let from = rest.values;
  for (let pass = 0; pass < passes; pass++) {
    const across = new Float32Array(from.length);
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++) {
        const i = y * columns + x;
        const here = from[i] as number;
        across[i] =
          (2 * here + (x > 0 ? (from[i - 1] as number) : here) + (x < columns - 1 ? (from[i + 1] as number) : here)) /
          4;
      }
    const down = new Float32Array(from.length);
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++) {
        const i = y * columns + x;
        const here = across[i] as number;
        down[i] =
          (2 * here +
            (y > 0 ? (across[i - columns] as number) : here) +
            (y < rows - 1 ? (across[i + columns] as number) : here)) /
          4;
      }
    from = down;
  }
  return { columns, rows, ...rest, values: from };
}
