import type { Ramp } from './palette.ts';

const channels = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** The color a share `t` of the way from one to another, as #RRGGBB. */
export function mix(from: string, to: string, t: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + ((target[i] ?? value) - value) * t));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The color at a tone of a ramp: 0 shade, 1 light. */
export const toneColor = (ramp: Ramp, tone: number): string =>
  tone < 0.5 ? mix(ramp.shade, ramp.middle, tone * 2) : mix(ramp.middle, ramp.light, tone * 2 - 1);
