import type { Page } from '../journeys/fixture.ts';

export interface ContrastReport {
  /** Pieces of text measured. */
  readonly count: number;
  /** Pieces of text on a picture, where no one color lies behind. */
  readonly unmeasured: number;
  /** Of those measured, at 7 to 1 or more. */
  readonly enhanced: number;
  /** The least of all; 21 where nothing was measured. */
  readonly least: number;
  /** Text below 4.5 to 1, or 3 to 1 where it is large. */
  readonly low: readonly string[];
}

/** The contrast of every visible text with what lies behind it, as WCAG 2 measures it. */
export const contrast = (page: Page): Promise<ContrastReport> =>
  page.evaluate(() => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Color>();
    /** Whatever a style sheet calls a color, in red, green, blue (0 to 255) and alpha (0 to 1). */
    const read = (text: string): Color => {
      const seen = known.get(text);
      if (seen || !canvas) return seen ?? [0, 0, 0, 1];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const color: Color = [red, green, blue, alpha / 255];
      known.set(text, color);
      return color;
    };
    const over = (top: Color, below: Color): Color => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const light = (color: Color): number => {
      const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((each) => {
        const part = each / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** What lies behind an element; null where a picture does. */
    const ground = (element: Element): Color | null => {
      const layers: Color[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        if (backgroundImage !== 'none') return null;
        const color = read(backgroundColor);
        if (color[3] > 0) layers.push(color);
        if (color[3] === 1) break;
      }
      return layers.reduceRight<Color>((below, top) => over(top, below), [255, 255, 255, 1]);
    };

    let [count, unmeasured, enhanced, least] = [0, 0, 0, 21];
    const low = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      if (!owner || text === '' || owner.closest('script, style, noscript')) continue;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (owner.closest('.visually-hidden, :disabled, [aria-disabled="true"]')) continue;
      const style = getComputedStyle(owner);
      const behind = ground(owner);
      if (!behind || owner.closest('svg')) {
        unmeasured += 1;
        continue;
      }
      const [a, b] = [light(over(read(style.color), behind)), light(behind)];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      count += 1;
      least = Math.min(least, ratio);
      if (ratio >= 7) enhanced += 1;
      if (ratio < (large ? 3 : 4.5)) low.add(`${ratio.toFixed(2)} to 1: ${text.slice(0, 50)}`);
    }
    return { count, unmeasured, enhanced, least, low: [...low] };
  });
