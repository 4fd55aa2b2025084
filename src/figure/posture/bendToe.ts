import type { Vector } from '../anatomy/vector.ts';

/** The two small joints of each lesser toe in its own frame: x and y of the middle, then of the end joint, mm. */
const JOINTS: Readonly<Record<number, readonly [number, number, number, number]>> = {
  2: [30.5, -1.5, 41, -5],
  3: [27.5, -1.8, 37, -5],
  4: [24.5, -1.3, 33, -4.3],
  5: [21.5, -0.9, 28, -2.8],
};
/** How much of the second toe's bend its neighbors share. */
const SHARE: Readonly<Record<number, number>> = { 2: 1, 3: 0.3, 4: 0.15 };
/** The toe lifts at its base while it bends down at the middle joint, so that the middle joint stands up. */
export const BASE_LIFT = 0.62;

/** Degrees of a hammertoe that one toe takes on. */
export const hammerShare = (toe: number, hammertoe: number): number => hammertoe * (SHARE[toe] ?? 0);

/** A point of a toe, in the toe's frame, after it has bent at its small joints; and the turn it took there, degrees. */
export function bendToe(point: Vector, toe: number, degrees: number): readonly [Vector, number] {
  const joints = JOINTS[toe];
  if (!joints || !degrees) return [point, 0];
  const [middleX, middleY, endX, endY] = joints;
  let [x, y] = point;
  let turned = 0;
  const bend = (jx: number, jy: number, by: number) => {
    const [c, s] = [Math.cos((by * Math.PI) / 180), Math.sin((by * Math.PI) / 180)];
    [x, y] = [jx + (x - jx) * c - (y - jy) * s, jy + (x - jx) * s + (y - jy) * c];
    turned += by;
  };
  if (point[0] > endX) bend(endX, endY, degrees * 0.45);
  if (point[0] > middleX) bend(middleX, middleY, -1.35 * degrees * Math.min(1, (point[0] - middleX) / 3));
  return [[x, y, point[2]], turned];
}
