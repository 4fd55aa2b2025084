import type { Vector } from '../anatomy/vector.ts';

/** A rotation and a shift: twelve numbers, row by row, the shift in every fourth. */
export type Transform = readonly number[];

const STILL: Transform = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];

export const shift = ([x, y, z]: Vector): Transform => [1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z];

/** A turn about one body axis, degrees, by the right-hand rule. */
export function turn(axis: 'x' | 'y' | 'z', degrees: number): Transform {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  if (axis === 'x') return [1, 0, 0, 0, 0, c, -s, 0, 0, s, c, 0];
  if (axis === 'y') return [c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0];
  return [c, -s, 0, 0, s, c, 0, 0, 0, 0, 1, 0];
}

/** The transform that does the last one first: `chain(parent, child)` places a child in its parent. */
export function chain(...transforms: readonly Transform[]): Transform {
  return transforms.reduce((a, b) => {
    const out: number[] = [];
    for (let row = 0; row < 12; row += 4) {
      const [p = 0, q = 0, r = 0, s = 0] = a.slice(row, row + 4);
      for (let column = 0; column < 4; column++)
        out.push(p * (b[column] ?? 0) + q * (b[column + 4] ?? 0) + r * (b[column + 8] ?? 0) + (column === 3 ? s : 0));
    }
    return out;
  }, STILL);
}

export const movePoint = (m: Transform, p: Vector): Vector => {
  const d = moveDirection(m, p);
  return [d[0] + (m[3] as number), d[1] + (m[7] as number), d[2] + (m[11] as number)];
};

export const moveDirection = (m: Transform, p: Vector): Vector => [
  (m[0] as number) * p[0] + (m[1] as number) * p[1] + (m[2] as number) * p[2],
  (m[4] as number) * p[0] + (m[5] as number) * p[1] + (m[6] as number) * p[2],
  (m[8] as number) * p[0] + (m[9] as number) * p[1] + (m[10] as number) * p[2],
];
