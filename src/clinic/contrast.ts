/** The darkest ground of the app that text in the accent color stands on (--well). */
export const DARKEST_GROUND = '#efeae1';
/** WCAG 2 contrast that text needs. */
export const LEAST_CONTRAST = 4.5;

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast of two colors, 1 to 21. Both as #rrggbb. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether a color would be read as a warning: red is kept for warning signs. */
export function looksRed(color: string): boolean {
  const [r = 0, g = 0, b = 0] = channels(color);
  return r > 0.35 && r > 1.8 * Math.max(g, b);
}
