/** Pixels that a frame may have painted. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** RGBA bytes as one number a pixel, row by row; not premultiplied. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** "#12283a" as red, green and blue, 0 to 255. */
export const rgbOf = (hex: string) =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];

/** One color over another, with an opacity of 0 to 1. Over clear paper the color itself grows clear. */
export function blend(under: number, color: number, alpha: number): number {
  if (alpha >= 1) return color;
  const below = under >>> 24;
  if (below < 255) {
    const sum = alpha * 255 + below * (1 - alpha);
    if (sum < 1) return 0;
    return mixBytes(under, color, (alpha * 255) / sum, Math.round(sum));
  }
  return mixBytes(under, color, alpha, 255);
}

/** On the way from one color to another, `t` of 0 to 1, with an alpha of 0 to 255. */
export function mixBytes(under: number, color: number, t: number, alpha: number): number {
  const r = (under & 255) + ((color & 255) - (under & 255)) * t;
  const g = ((under >> 8) & 255) + (((color >> 8) & 255) - ((under >> 8) & 255)) * t;
  const b = ((under >> 16) & 255) + (((color >> 16) & 255) - ((under >> 16) & 255)) * t;
  return ((alpha << 24) | (b << 16) | (g << 8) | r) >>> 0;
}
