import { EMPTY, type Relief } from './relief.ts';

export interface Layer {
  readonly relief: Relief;
  /** Counts as this many mm nearer than its surface. */
  readonly nearer: number;
}

/** Only every STRIDE-th sample of the lattice is compared. */
const STRIDE = 2;

/**
 * Paint order, farthest first. Two parts that overlap in the picture are compared where they overlap, by which is nearer on
 * average; parts that do not overlap may come in any order and are kept by their mean depth. A ring of parts, each over the next, is
 * broken at its farthest member.
 */
export function depthOrder(layers: readonly Layer[]): number[] {
  const mean = layers.map(meanDepth);
  const over = compareOverlaps(layers);
  const behind = layers.map(() => new Set<number>());
  for (const [key, sum] of over) {
    const [a, b] = [Math.floor(key / layers.length), key % layers.length];
    if (sum > 0) behind[a]?.add(b);
    else behind[b]?.add(a);
  }
  const left = new Set(layers.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let next = -1;
    let nextFree = false;
    for (const i of left) {
      const free = ![...(behind[i] ?? [])].some((j) => left.has(j));
      const farther = next < 0 || (mean[i] as number) < (mean[next] as number);
      if ((free && !nextFree) || (free === nextFree && farther)) [next, nextFree] = [i, free];
    }
    left.delete(next);
    order.push(next);
  }
  return order;
}

function meanDepth({ relief, nearer }: Layer): number {
  let [sum, count] = [0, 0];
  for (const depth of relief.depth)
    if (depth !== EMPTY) {
      sum += depth;
      count++;
    }
  return (count ? sum / count : 0) + nearer;
}

/** For each pair that overlaps: the sum of depth differences, positive when the first is nearer. Key: first × count + second. */
function compareOverlaps(layers: readonly Layer[]): Map<number, number> {
  const stacks = new Map<number, number[]>();
  const over = new Map<number, number>();
  const depthAt = new Map<number, Map<number, number>>();
  for (const [index, { relief, nearer }] of layers.entries()) {
    const [gx, gy] = [Math.round(relief.x0 / relief.cell), Math.round(relief.y0 / relief.cell)];
    for (let y = (STRIDE - (((gy % STRIDE) + STRIDE) % STRIDE)) % STRIDE; y < relief.rows; y += STRIDE)
      for (let x = (STRIDE - (((gx % STRIDE) + STRIDE) % STRIDE)) % STRIDE; x < relief.columns; x += STRIDE) {
        const depth = relief.depth[y * relief.columns + x] as number;
        if (depth === EMPTY) continue;
        const key = (gy + y + 16384) * 32768 + (gx + x + 16384);
        const stack = stacks.get(key) ?? [];
        if (stack.length === 0) stacks.set(key, stack);
        const depths = depthAt.get(key) ?? new Map<number, number>();
        if (depths.size === 0) depthAt.set(key, depths);
        for (const other of stack) {
          const pair = other * layers.length + index;
          over.set(pair, (over.get(pair) ?? 0) + (depths.get(other) as number) - depth - nearer);
        }
        stack.push(index);
        depths.set(index, depth + nearer);
      }
  }
  return over;
}
