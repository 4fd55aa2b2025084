import { curveCatmullRom, line } from 'd3';
import type { Point } from '../stage/point.ts';

const round = (value: number): number => Math.round(value * 10) / 10;
const smooth = line<Point>(
  ({ x }) => round(x),
  ({ y }) => round(y),
)
  .curve(curveCatmullRom.alpha(0.5))
  .digits(1);

/** A smooth line through points, as SVG path data rounded to a tenth of a px. */
export const smoothPath = (points: readonly Point[]): string => smooth(points) ?? '';
