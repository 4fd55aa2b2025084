// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { BodyDrawing } from '../../src/figure/drawing.ts';
import type { Emphasis } from '../../src/figure/emphasis/emphasisOf.ts';
import { mirrorPath } from '../../src/figure/mirrorDrawing.ts';
import { Body } from '../../src/figure/paint/Body.tsx';
import { drawing as anyDrawing } from './builders.ts';

/** Two bones with an outline and a band each. */
const drawing = (): BodyDrawing =>
  anyDrawing({
    parts: ['femur', 'tibia'].map((part) => ({
      id: `${part}-left`,
      part,
      side: 'left',
      region: null,
      material: 'bone',
      opacity: 1,
      fog: 0,
      paths: [
        { d: 'M0 0q9 0 9 9t-9 9z', tone: 0.1, kind: 'outline' },
        { d: 'M2 2q5 0 5 5t-5 5z', tone: 0.8, kind: 'band' },
      ],
    })),
  });

const paint = (shown: BodyDrawing, emphasis?: Emphasis, lineScale = 1) =>
  render(
    <svg>
      <title>body</title>
      <Body drawing={shown} lineScale={lineScale} {...(emphasis && { emphasisOf: () => emphasis })} />
    </svg>,
  ).container;
const colors = (container: HTMLElement) =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
const shapes = (container: HTMLElement) =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));

test('[F15] emphasis changes colors and nothing else', () => {
  const shown = drawing();
  const plain = paint(shown);
  const seen = new Set<string>();
  for (const emphasis of ['chosen', 'related', 'muted', 'default'] as const) {
    const painted = paint(shown, emphasis);
    expect(shapes(painted)).toEqual(shapes(plain));
    seen.add(colors(painted).join());
  }
  expect(seen.size).toBe(4);
  expect(colors(paint(shown, 'default'))).toEqual(colors(plain));
});

test('[F16] lines stay between 0.7 and 1.6 px at any zoom', () => {
  for (const lineScale of [0.15, 0.6, 1.2, 3, 8]) {
    const painted = paint(drawing(), undefined, lineScale);
    const outline = painted.querySelector<SVGElement>('path[style]');
    // half of the stroke lies under the fill
    expect(outline?.style.strokeWidth).toBe('calc(2 * var(--line))');
    const inherited = painted.querySelector<SVGElement>('g[style]')?.style.getPropertyValue('--line') ?? '';
    const pixels = Number.parseFloat(inherited) * drawing().grain * lineScale;
    expect(pixels).toBeGreaterThanOrEqual(0.69);
    expect(pixels).toBeLessThanOrEqual(1.61);
  }
});

test('[F1] a path mirrored twice is the same path', () => {
  const path = 'M-12 35q15-5-2 4t0-3 5 7-8-9z';
  expect(mirrorPath(path)).toBe('M12 35q-15-5 2 4t0-3-5 7 8-9z');
  expect(mirrorPath(mirrorPath(path))).toBe(path);
});
