import type { DrawnPath } from '../drawing.ts';
import { contourPath } from './contourPath.ts';
import { type Field, soften } from './field.ts';
import { EMPTY, type Relief } from './relief.ts';
import { toneOf } from './tone.ts';

export interface PartStyle {
  /** Number of tone bands on the base tone. */
  readonly bands: number;
  /** How far curves may be simplified: 1 in close-ups, larger draws fewer points. */
  readonly coarse: number;
  readonly grain: number;
  readonly softness: number;
  /** Bands smaller than this are left out, mm². */
  readonly least: number;
  /** Share of light another part takes from sample i of the relief, 0 to 1. */
  readonly shadow?: (i: number) => number;
}

/** Tones of the relief run from about 0.25 in the shade to 0.97 in the light. */
const DARK = 0.3;
const LIGHT = 0.95;
const EVEN = 0.5;

/** The outline of a part filled with its darkest tone, and nested bands of lighter tones. */
export function drawPart(relief: Relief, style: PartStyle): DrawnPath[] {
  const cover = soften({ ...relief, values: relief.cover }, 2);
  const options = { turn: 0.22 * style.coarse, reach: 22 * style.coarse, grain: style.grain };
  const outline = contourPath(cover, 0.5, options);
  if (!outline) return [];
  const tone = toneOf(relief, style.softness, style.shadow);
  const sorted = tone.values.filter((_, i) => relief.depth[i] !== EMPTY).sort();
  const paths: DrawnPath[] = [{ d: outline, tone: 0.12, kind: 'outline' }];
  for (let band = 1; band <= style.bands; band++) {
    const share = (band - 0.35) / (style.bands + 0.3);
    // half by how light, half by how much of this part is lighter: every part shows the whole ramp, large ones as small ones
    const threshold =
      EVEN * (sorted[Math.floor(share * sorted.length)] as number) + (1 - EVEN) * (DARK + (LIGHT - DARK) * share);
    const d = contourPath(inside(tone, cover, threshold), 0, {
      turn: options.turn * 1.4,
      reach: options.reach * 1.4,
      even: 4.5,
      grain: style.grain,
      least: style.least,
    });
    if (d)
      paths.push({ d, tone: Math.round(Math.min(1, (band + 0.15) / (style.bands + 0.1)) * 100) / 100, kind: 'band' });
  }
  return paths;
}

/** Positive where the tone is above the threshold and the sample lies a little inside the silhouette. */
function inside(tone: Field, cover: Field, threshold: number): Field {
  const values = tone.values.map((value, i) => Math.min(value - threshold, ((cover.values[i] as number) - 0.62) * 0.6));
  return { ...tone, values };
}
