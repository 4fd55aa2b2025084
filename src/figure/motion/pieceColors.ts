import type { Emphasis } from '../emphasis/emphasisOf.ts';
import { FOG, LIT, MATERIALS, PAPER, type Ramp, SEAT } from '../paint/palette.ts';

type Rgb = readonly [red: number, green: number, blue: number];
type RgbRamp = Readonly<Record<keyof Ramp, Rgb>>;

/** Tones a ramp is cut into. */
export const TONES = 64;
/** The tones of a resting drawing's bands, and where on the way from shade to light each begins. */
const BANDS = [
  [0, 0.12],
  [0.151, 0.28],
  [0.384, 0.52],
  [0.616, 0.77],
  [0.849, 1],
] as const;
/** Tones run from about 0.3 in the shade to 0.95 in the light. */
const DARK = 0.3;
const LIGHT = 0.95;
/** Bands melt into each other over this share of the way: steps do not crawl while the body turns. */
const SOFT = 0.09;

const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
const rampOf = ({ shade, middle, light, line }: Ramp): RgbRamp => ({
  shade: rgb(shade),
  middle: rgb(middle),
  light: rgb(light),
  line: rgb(line),
});
const RAMPS: Readonly<Record<string, RgbRamp>> = Object.fromEntries(
  Object.entries(MATERIALS).map(([name, ramp]) => [name, rampOf(ramp)]),
);
const LIT_RAMP = rampOf(LIT);
const SEAT_RAMP = rampOf(SEAT);
const FOG_RGB = rgb(FOG);
const PAPER_RGB = rgb(PAPER);

export const mixRgb = (from: Rgb, to: Rgb, t: number): Rgb => [
  from[0] + (to[0] - from[0]) * t,
  from[1] + (to[1] - from[1]) * t,
  from[2] + (to[2] - from[2]) * t,
];

/** For each tone, its place on the ramp from shade (0) to light (1). */
const PLACES = Array.from({ length: TONES }, (_, i) => {
  const share = ((i + 0.5) / TONES - DARK) / (LIGHT - DARK);
  return BANDS.reduce((place, [from, tone], k) => {
    const before = BANDS[k - 1]?.[1] ?? tone;
    const t = Math.max(0, Math.min(1, (share - from) / SOFT + 0.5));
    return k === 0 ? tone : place + (tone - before) * t * t * (3 - 2 * t);
  }, 0);
});

/** A color as one number, in the order an ImageData keeps its bytes (little-endian). */
export const packed = ([r, g, b]: Rgb, alpha = 255): number =>
  ((alpha << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0;

/** Writes the colors of a piece: TONES tones, then its line. Fog: 0 near to 1 far, of its surface and of its line. */
export function pieceColors(
  out: Uint32Array,
  from: number,
  material: string,
  fog: number,
  lineFog: number,
  emphasis: Emphasis,
): void {
  const base = RAMPS[material] ?? (RAMPS.bone as RgbRamp);
  const color = (name: keyof Ramp, fog: number): Rgb => {
    if (emphasis === 'chosen') return LIT_RAMP[name];
    if (emphasis === 'seat') return SEAT_RAMP[name];
    if (emphasis === 'related') return mixRgb(LIT_RAMP[name], base[name], 0.35);
    const far = mixRgb(base[name], FOG_RGB, fog);
    return emphasis === 'muted' ? mixRgb(far, PAPER_RGB, 0.45) : far;
  };
  const [shade, middle, light] = [color('shade', fog), color('middle', fog), color('light', fog)];
  for (let i = 0; i < TONES; i++) {
    const place = PLACES[i] as number;
    out[from + i] = packed(place < 0.5 ? mixRgb(shade, middle, place * 2) : mixRgb(middle, light, place * 2 - 1));
  }
  out[from + TONES] = packed(color('line', lineFog));
}
