import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** The colors of one block of the tokens, by name: six hex digits each. */
function colorsOf(selector: string): Readonly<Record<string, string>> {
  const from = tokens.indexOf(`${selector} {`);
  const block = tokens.slice(from, tokens.indexOf('\n}', from));
  const hex = (text: string) => (text.length === 3 ? [...text].map((each) => each + each).join('') : text);
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):[^;]*?#([0-9a-f]{3,6})\b/g)].map(([, name = '', color = '']) => [name, hex(color)]),
  );
}

const light = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = (color.match(/../g) ?? []).map((each) => {
    const part = Number.parseInt(each, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratio = (a: string, b: string): number =>
  (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);

const usual = colorsOf(':root');
const high = { ...usual, ...colorsOf(':root[data-contrast]') };

describe('the colors', () => {
  it.each([
    ['ink', 7],
    ['ink-2', 7],
    ['act', 7],
    ['flag', 7],
    ['lit-ink', 7],
    ['lit', 4.5],
    ['ghost', 4.5],
    ['focus', 4.5],
    ['edge', 3],
    ['stone', 3],
  ])('[AC5] %s has %f to 1 at least on every ground, also with more contrast', (name, least) => {
    for (const colors of [usual, high]) {
      for (const ground of ['paper', 'surface']) {
        expect(ratio(colors[name] ?? '', colors[ground] ?? ''), `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  });
});
