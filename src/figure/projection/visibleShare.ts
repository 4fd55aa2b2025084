import { EMPTY, type Relief } from './relief.ts';

export interface PaintedLayer {
  readonly relief: Relief;
  /** Hides what lies behind it. */
  readonly solid: boolean;
}

/** For each layer, the share of it that no later layer covers. Layers come in paint order, farthest first. */
export function visibleShares(layers: readonly PaintedLayer[]): number[] {
  const covered = new Set<number>();
  const shares = new Array<number>(layers.length).fill(0);
  for (let k = layers.length - 1; k >= 0; k--) {
    const { relief, solid } = layers[k] as PaintedLayer;
    const [gx, gy] = [Math.round(relief.x0 / relief.cell) + 16384, Math.round(relief.y0 / relief.cell) + 16384];
    let [seen, all] = [0, 0];
    // every other sample in each direction is enough to judge
    for (let y = gy % 2; y < relief.rows; y += 2)
      for (let x = gx % 2; x < relief.columns; x += 2) {
        if (relief.depth[y * relief.columns + x] === EMPTY) continue;
        const key = (gy + y) * 32768 + gx + x;
        all++;
        if (!covered.has(key)) seen++;
        if (solid) covered.add(key);
      }
    shares[k] = all ? seen / all : 0;
  }
  return shares;
}
