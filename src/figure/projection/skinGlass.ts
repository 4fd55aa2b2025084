import { type ContourOptions, contourPath } from './contourPath.ts';
import { type Field, soften } from './field.ts';
import { EMPTY, type Relief } from './relief.ts';

/** Glass is deepest in color where the surface turns away from the viewer. Shares of the way from rim to middle at which it grows lighter. */
const LEVELS = [0.3, 0.44, 0.58, 0.71, 0.83, 0.92] as const;

/** How much thinner the rim is toward the light, thicker away from it. */
const LEAN = 0.16;

/** Nested regions of the skin that grow lighter from the rim inward, each with its place from rim (0) to middle (1). */
export function skinGlass(
  relief: Relief,
  inside: Field,
  softness: number,
  options: ContourOptions,
): { path: string; tone: number }[] {
  const facing = new Float32Array(relief.depth.length);
  for (let i = 0; i < facing.length; i++) {
    if (relief.depth[i] === EMPTY) continue;
    const [x, y, z] = [
      relief.normalX[i] as number,
      relief.normalY[i] as number,
      Math.max(0, relief.normalZ[i] as number),
    ];
    // the rim is a little thinner toward the light, upper left
    facing[i] = z - LEAN * (0.6 * x + 0.8 * y) * (1 - z);
  }
  const soft = soften({ ...relief, values: facing }, Math.round(softness)).values;
  return LEVELS.flatMap((level, i) => {
    const values = soft.map((value, j) => Math.min(value - level, ((inside.values[j] as number) - 1.5 - 2 * i) / 60));
    const path = contourPath({ ...relief, values }, 0, { ...options, least: 500 });
    return path ? [{ path, tone: Math.round(((i + 1) / LEVELS.length) * 100) / 100 }] : [];
  });
}
