import type { Transform } from '../framing.ts';
import { INK, SKIN } from '../paint/palette.ts';
import { blend, mixBytes, type Picture, rgbOf } from './picture.ts';
import { mixRgb, packed } from './pieceColors.ts';
import { GLOW_BORDER, type Glow, REACH } from './skinGlow.ts';

/** Shares of the way from the rim of the glass to its middle at which it grows lighter, as at rest. */
const GLASS = [0.3, 0.44, 0.58, 0.71, 0.83, 0.92];
const GLASS_SOFT = 0.05;
/** How strong the rim of a nearer limb is against the outline of the body. */
const RIM = 0.75;

const SKIN_LINE_PACKED = packed(rgbOf(SKIN.line));
const GROUND = packed(rgbOf(INK), 0);
/** Color of the glass by how squarely it faces the viewer, 0 to 255. */
const GLASS_COLORS = Uint32Array.from({ length: 256 }, (_, i) => {
  const steps = GLASS.map((level) => Math.max(0, Math.min(1, (i / 255 - level) / GLASS_SOFT + 0.5)));
  const tone = steps.reduce((sum, step) => sum + step, 0) / GLASS.length;
  return packed(mixRgb(rgbOf(SKIN.rim), rgbOf(SKIN.clear), tone));
});

/** The soft shadow the body stands on, as at rest: an ellipse that fades out from a fifth of its way. */
export function paintGround({ width, height, pixels }: Picture, glow: Glow, { k, x, y }: Transform): void {
  const border = GLOW_BORDER * glow.cell;
  const half = ((glow.columns * glow.cell) / 2 - border) * k;
  const middle = (glow.x0 + (glow.columns * glow.cell) / 2) * k + x;
  const [rx, ry] = [half * 1.12, half * 0.09];
  const floor = (glow.y0 + glow.rows * glow.cell - border) * k + y - half * 0.03;
  for (let py = Math.max(0, Math.ceil(floor - ry)); py <= Math.min(height - 1, Math.floor(floor + ry)); py++)
    for (let px = Math.max(0, Math.ceil(middle - rx)); px <= Math.min(width - 1, Math.floor(middle + rx)); px++) {
      const away = Math.sqrt(((px + 0.5 - middle) / rx) ** 2 + ((py + 0.5 - floor) / ry) ** 2);
      if (away < 1) pixels[py * width + px] = GROUND | (Math.round(33 * Math.min(1, (1 - away) / 0.8)) << 24);
    }
}

/** The skin as glass: its line, the rims of nearer limbs, and clearer where it faces the viewer. `line`: width of its line, pixels. */
export function paintSkin({ width, height, pixels }: Picture, glow: Glow, { k, x, y }: Transform, line: number): void {
  const { cell, columns, rows, cover, facing, rim } = glow;
  const step = 1 / (k * cell);
  const rowCover = new Float32Array(columns);
  const rowFacing = new Float32Array(columns);
  const rowRim = new Float32Array(columns);
  const lineWidth = line / k;
  const softness = 1 / k;
  for (let py = 0; py < height; py++) {
    const gy = ((py + 0.5 - y) / k - glow.y0) / cell - 0.5;
    const row = Math.floor(gy);
    if (row < 0 || row >= rows - 1) continue;
    const fy = gy - row;
    let [first, last] = [columns, -1];
    for (let c = 0, i = row * columns; c < columns; c++, i++) {
      const inside = (cover[i] as number) + ((cover[i + columns] as number) - (cover[i] as number)) * fy;
      rowCover[c] = inside;
      rowFacing[c] = (facing[i] as number) + ((facing[i + columns] as number) - (facing[i] as number)) * fy;
      rowRim[c] = (rim[i] as number) + ((rim[i + columns] as number) - (rim[i] as number)) * fy;
      if (inside > 0.05) {
        if (c < first) first = c;
        last = c;
      }
    }
    if (last < 0) continue;
    const from = Math.max(0, Math.floor(((first - 0.5) * cell + glow.x0) * k + x));
    const to = Math.min(width - 1, Math.ceil(((last + 1.5) * cell + glow.x0) * k + x));
    let gx = ((from + 0.5 - x) / k - glow.x0) / cell - 0.5;
    for (let px = from, s = py * width + from; px <= to; px++, s++, gx += step) {
      const c = gx < 0 ? 0 : gx >= columns - 1 ? columns - 2 : gx | 0;
      const fx = gx - c;
      const inside = (rowCover[c] as number) + ((rowCover[c + 1] as number) - (rowCover[c] as number)) * fx;
      if (inside < 0.05) continue;
      // mm inside the line; the line itself stands outside of it
      const depth = inside > 0.85 ? 9 : (inside - 0.5) * REACH;
      const cut = depth + lineWidth;
      if (cut < -softness / 2) continue;
      const clear = (rowFacing[c] as number) + ((rowFacing[c + 1] as number) - (rowFacing[c] as number)) * fx;
      const edge = (rowRim[c] as number) + ((rowRim[c + 1] as number) - (rowRim[c] as number)) * fx;
      let glass = GLASS_COLORS[Math.max(0, Math.min(255, (clear * 255) | 0))] as number;
      if (edge > 0.01) glass = mixBytes(glass, SKIN_LINE_PACKED, RIM * edge, 255);
      if (depth >= softness / 2) pixels[s] = glass;
      else if (cut >= softness / 2) pixels[s] = blend(SKIN_LINE_PACKED, glass, Math.max(0, depth / softness + 0.5));
      else pixels[s] = blend(pixels[s] as number, SKIN_LINE_PACKED, cut / softness + 0.5);
    }
  }
}
