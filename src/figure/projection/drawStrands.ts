import type { Vector } from '../anatomy/vector.ts';
import type { DrawnPath } from '../drawing.ts';
import { linePath } from './curvePath.ts';

/** Ribs and finger bones as round lines: an edge and a body, one path each. Lengths in mm; paths in grains. */
export function drawStrands(lines: readonly (readonly Vector[])[], halfWidth: number, grain: number): DrawnPath[] {
  // the rings of the rounded ends lie close together: the stroke rounds them anyway
  const d = lines
    .map((line) =>
      linePath(
        line.slice(2, -2).map(([x, y]) => [x, y]),
        grain,
      ),
    )
    .join('');
  const body = Math.round((halfWidth * 2 - 1.2) * 10) / 10;
  return [
    { d, tone: 0, kind: 'strand', width: halfWidth * 2 },
    { d, tone: 0.75, kind: 'strand', width: body },
  ];
}
