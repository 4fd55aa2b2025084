import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BodyDrawing } from '../../src/figure/drawing.ts';
import { drawResting } from '../../src/figure/drawResting.ts';
import { mirrorDrawing } from '../../src/figure/mirrorDrawing.ts';
import { frontView, restingView } from '../../src/figure/restingView.ts';
import { requestOf } from '../../src/figure/viewKey.ts';
import { FOOT_REGION_IDS, isPaired, REGION_IDS } from '../../src/knowledge/regions.ts';
import { ALL_VIEWS, anatomy, pathsOf, request, restingDrawing } from './realFigure.ts';

const KIB = 1024;
const rings = (path: string) => path.split('M').length - 1;
const visible = (drawing: BodyDrawing) =>
  drawing.anchors
    .filter((anchor) => anchor.visible)
    .map((anchor) => (anchor.side ? `${anchor.side} ${anchor.region}` : anchor.region));

// drawing all views takes a few seconds; each test then looks at the same drawings
beforeAll(() => {
  for (const key of ALL_VIEWS) restingDrawing(key);
}, 120_000);

describe.each(ALL_VIEWS)('%s', (key) => {
  test('[F5] every number is finite and every surface closed', () => {
    const drawing = restingDrawing(key);
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null,null/);
    for (const part of drawing.parts) {
      expect(part.paths.length, part.id).toBeGreaterThan(0);
      for (const path of part.paths) {
        expect(path.d, part.id).toMatch(/^M[-\d. MLlQqtz]+$/);
        if (path.kind !== 'strand') expect(path.d.endsWith('z'), `${part.id} is open`).toBe(true);
        expect(path.tone).toBeGreaterThanOrEqual(0);
        expect(path.tone).toBeLessThanOrEqual(1);
      }
    }
    expect(new Set(drawing.parts.map(({ id }) => id)).size).toBe(drawing.parts.length);
  });

  test('[F6] the body has one closed outline', () => {
    const { outline } = restingDrawing(key).skin;
    expect(outline.endsWith('z')).toBe(true);
    // one line round the body; further rings can only be gaps between the limbs, and they are shorter
    const [around, ...gaps] = outline
      .split('M')
      .filter(Boolean)
      .sort((a, b) => b.length - a.length);
    expect(gaps.every((gap) => gap.length < (around?.length ?? 0) / 3)).toBe(true);
  });

  test('[F8] each region has its anchors, and what can be touched lies inside the body', () => {
    const drawing = restingDrawing(key);
    const { x0, x1, y0, y1 } = drawing.box;
    for (const region of REGION_IDS) {
      const sides = drawing.anchors.filter((anchor) => anchor.region === region).map((anchor) => anchor.side);
      const expected =
        drawing.view !== 'foot' ? (isPaired(region) ? ['left', 'right'] : [null]) : isPaired(region) ? ['right'] : [];
      expect(sides.sort(), region).toEqual(expected);
    }
    for (const anchor of drawing.anchors.filter((each) => each.visible)) {
      expect(
        anchor.x > x0 && anchor.x < x1 && anchor.y > y0 && anchor.y < y1,
        `${anchor.region} at ${anchor.x}, ${anchor.y}`,
      ).toBe(true);
    }
  });

  test('[F10] a view stays within its budget of paths and bytes', () => {
    const drawing = restingDrawing(key);
    const paths = pathsOf(drawing);
    expect(paths.length).toBeLessThanOrEqual(350);
    expect(gzipSync(paths.join('\n')).length).toBeLessThanOrEqual(45 * KIB);
  });
});

test('[F7] the same request gives the same drawing, to the last digit', () => {
  for (const key of ['side', 'foot-inner'] as const)
    expect(JSON.stringify(drawResting(anatomy, requestOf(key)))).toBe(JSON.stringify(restingDrawing(key)));
}, 60_000);

test('[F8] a place can be touched only where it can be seen: the near leg from the side, the parts of the foot from their own faces', () => {
  expect(visible(restingDrawing('front'))).toContain('left knee');
  expect(visible(restingDrawing('front'))).not.toContain('left heel');
  const side = visible(restingDrawing('side'));
  expect(side).toContain('right knee');
  expect(side.filter((place) => place.startsWith('left'))).toEqual([]);
  const parts = FOOT_REGION_IDS.map((region) => `right ${region}`);
  expect(visible(restingDrawing('foot-sole'))).toEqual(expect.arrayContaining(parts));
  expect(visible(restingDrawing('foot-inner'))).not.toContain('right small-toes');
  expect(visible(restingDrawing('foot-behind'))).toEqual(['right ankle', 'right heel']);
});

test('[F1] the left leg and the left foot are drawn as the mirror image of the right', () => {
  const side = restingDrawing('side');
  const mirrored = mirrorDrawing(side);
  const left = drawResting(anatomy, request({ view: 'side', side: 'left' }));
  expect(mirrored.side).toBe('left');
  expect(mirrored.anchors).toEqual(expect.arrayContaining([...left.anchors]));
  expect(mirrored.chains).toEqual(expect.arrayContaining([...left.chains]));
  expect(mirrorDrawing(mirrored)).toEqual(side);
  const front = restingDrawing('front');
  for (const anchor of front.anchors.filter((each) => each.side === 'right')) {
    const other = front.anchors.find((each) => each.side === 'left' && each.region === anchor.region);
    expect([other?.x, other?.y], anchor.region).toEqual([-anchor.x, anchor.y]);
    expect(anchor.x, 'the right side is on the left of the screen').toBeLessThan(0);
  }
}, 60_000);

test('[F11] the chain of each leg runs from the big toe to the lower back', () => {
  for (const chain of restingDrawing('front').chains) {
    const stops = chain.points.map((point) => point.region).filter(Boolean);
    expect(stops).toEqual(['big-toe', 'ball-of-foot', 'arch', 'ankle', 'shin', 'knee', 'hip', 'pelvis', 'low-back']);
    const heights = chain.points.map((point) => point.y);
    expect(heights[0]).toBeGreaterThan(heights[heights.length - 1] ?? 0);
  }
  expect(restingDrawing('foot-inner').chains.map((chain) => chain.side)).toEqual(['right']);
});

test('[F12] the first picture is there at once; other views are loaded once and then kept', async () => {
  expect(frontView.view).toBe('front');
  expect(await restingView(request({}))).toBe(frontView);
  const left = await restingView(request({ view: 'foot', part: 'behind', side: 'left' }));
  expect(left.side).toBe('left');
  expect(rings(left.skin.outline)).toBe(1);
  expect(await restingView(request({ view: 'foot', part: 'behind', side: 'left' }))).toBe(left);
}, 60_000);
