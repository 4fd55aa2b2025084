import type { Field } from './field.ts';
import { hollowsOf } from './hollows.ts';
import { EMPTY, type Relief } from './relief.ts';

/** Light from the upper left and in front, in picture axes (x right, y down, z toward the viewer). */
const LIGHT = [-0.27, -0.54, 0.8] as const;
/** Hollows this deep, mm, lose the full share of light; ridges gain it. */
const HOLLOW = 5;
/** Surroundings a hollow is measured against, mm. */
const HOLLOW_RADIUS = 8;
const HOLLOW_SHARE = 0.3;
/** Neighbors this much nearer or farther belong to another form: the tone does not bleed across. */
const STEP = 3.5;

/**
 * How light the surface is, 0 (shade) to 1 (light), softened inside each form and carried a little past the silhouette, so
 * that bands of equal tone end cleanly on it.
 */
export function toneOf(relief: Relief, softness: number, shadow: (i: number) => number = () => 0): Field {
  const { columns, rows, depth, normalX, normalY, normalZ } = relief;
  let values: Float32Array = new Float32Array(depth.length);
  const hollows = hollowsOf(relief, HOLLOW_RADIUS);
  let near: Float32Array = Float32Array.from(depth);
  for (let i = 0; i < values.length; i++) {
    if ((depth[i] as number) === EMPTY) continue;
    const [x, y, z] = [normalX[i] as number, normalY[i] as number, normalZ[i] as number];
    const lit = x * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2];
    // half from the lamp, half from the viewer: both edges of a shaft turn darker, the far one more
    const tone = 0.56 * Math.max(0, (lit + 0.3) / 1.3) + 0.44 * Math.max(0, z) ** 0.8;
    const hollow = Math.max(-1, Math.min(1, (hollows[i] as number) / HOLLOW));
    values[i] = tone * (1 - shadow(i)) - HOLLOW_SHARE * (hollow > 0 ? hollow : hollow * 0.4);
  }
  for (let pass = 0; pass < 3; pass++) [values, near] = spread(values, near, columns, rows);
  for (let pass = 0; pass < softness; pass++) values = blur(values, near, columns, rows);
  return { ...relief, values };
}

/** Carries the rim's tone one sample outward. */
function spread(values: Float32Array, near: Float32Array, columns: number, rows: number): [Float32Array, Float32Array] {
  const [tone, depth] = [Float32Array.from(values), Float32Array.from(near)];
  for (let y = 1; y < rows - 1; y++)
    for (let x = 1; x < columns - 1; x++) {
      const i = y * columns + x;
      if ((near[i] as number) !== EMPTY) continue;
      let [sum, deep, count] = [0, 0, 0];
      for (const j of [i - 1, i + 1, i - columns, i + columns])
        if ((near[j] as number) !== EMPTY) {
          sum += values[j] as number;
          deep += near[j] as number;
          count++;
        }
      if (count > 0) {
        tone[i] = sum / count;
        depth[i] = deep / count;
      }
    }
  return [tone, depth];
}

/** One step of a 3 by 3 blur that never crosses a step in depth. */
function blur(values: Float32Array, near: Float32Array, columns: number, rows: number): Float32Array {
  const out = Float32Array.from(values);
  for (let y = 1; y < rows - 1; y++)
    for (let x = 1; x < columns - 1; x++) {
      const i = y * columns + x;
      const here = near[i] as number;
      if (here === EMPTY) continue;
      let sum = 2 * (values[i] as number);
      let weight = 2;
      for (const j of [
        i - 1,
        i + 1,
        i - columns,
        i + columns,
        i - columns - 1,
        i - columns + 1,
        i + columns - 1,
        i + columns + 1,
      ]) {
        if (Math.abs((near[j] as number) - here) > STEP) continue;
        sum += values[j] as number;
        weight++;
      }
      out[i] = sum / weight;
    }
  return out;
}
