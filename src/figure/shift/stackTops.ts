/**
 * Tops of boxes in a column, each as near as it can be to where it wants to be, in their order, `gap` apart and inside 0 to `room`.
 * Boxes that would meet move apart alike. They must fit: the sum of heights and gaps is at most the room.
 */
export function stackTops(
  wanted: readonly number[],
  heights: readonly number[],
  gap: number,
  room: number,
): readonly number[] {
  // with every box moved up by all that stands before it, "in order and apart" becomes "never falling"
  const before: number[] = [];
  heights.reduce((sum, height, i) => {
    before[i] = sum;
    return sum + height + gap;
  }, 0);
  const blocks: { count: number; sum: number }[] = [];
  wanted.forEach((want, i) => {
    blocks.push({ count: 1, sum: want - (before[i] ?? 0) });
    for (let last = blocks.length - 1; last > 0; last--) {
      const [a, b] = [blocks[last - 1], blocks[last]];
      if (!a || !b || a.sum / a.count <= b.sum / b.count) break;
      blocks.splice(last - 1, 2, { count: a.count + b.count, sum: a.sum + b.sum });
    }
  });
  const most = Math.max(0, room - heights.reduce((sum, height) => sum + height, 0) - gap * (heights.length - 1));
  const bases = blocks.flatMap(({ count, sum }) =>
    Array.from({ length: count }, () => Math.max(0, Math.min(most, sum / count))),
  );
  return bases.map((base, i) => base + (before[i] ?? 0));
}
