import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import regionsFile from '../../data/regions.json';
import { checkedAnatomy } from '../../src/figure/anatomy/checkedAnatomy.ts';
import type { FigureData } from '../../src/figure/anatomy/figureData.ts';
import { throughSkin } from '../../src/figure/build/throughSkin.ts';
import { FigureAnchors, FigureBones, FigureSegments, FigureSkin } from '../../src/knowledge/schema/figure.ts';
import { figureData } from './realFigure.ts';

const { regions } = regionsFile;

type Part = FigureData['bones'][number]['parts'][number];

/** The real data with one part changed. */
function withPart(name: string, change: (part: Part) => Part): FigureData {
  const bones = figureData.bones.map((file) => ({
    ...file,
    parts: file.parts.map((part) => (part.part === name ? change(part) : part)),
  }));
  return { ...figureData, bones };
}
const failure = (data: FigureData): string => {
  try {
    checkedAnatomy(data);
    return 'no failure';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test('[F17] an Uberon identifier names one part only, and every bone of the leg and foot that is one bone has one', () => {
  const parts = figureData.bones.flatMap((file) => file.parts);
  const ids = parts.flatMap(({ uberon }) => uberon ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  // a typical shape's own part, such as a heel spur, is no bone of the body
  const bones = parts.filter(
    ({ material, segment, form }) => material === 'bone' && !form && /^(thigh|shank|foot|toe)/.test(segment),
  );
  expect(bones.filter(({ uberon }) => !uberon).map(({ part }) => part)).toEqual(['hallux-sesamoids']);
});

test('[F17] so has every region but those that Uberon has no one term for', () => {
  expect(regions.filter(({ uberon }) => !uberon).map(({ id }) => id)).toEqual([
    'small-toes',
    'ball-of-foot',
    'arch',
    'whole-body',
  ]);
});

test('[F13] every file of the body passes its schema, and every part has a plain and a clinical name', () => {
  const parse = (schema: z.ZodType, value: unknown) => expect(schema.safeParse(value).error?.issues ?? []).toEqual([]);
  parse(FigureSegments, figureData.segments);
  parse(FigureSkin, figureData.skin);
  parse(FigureAnchors, figureData.anchors);
  for (const file of figureData.bones) parse(FigureBones, file);
  const parts = figureData.bones.flatMap((file) => file.parts);
  expect(parts.length).toBeGreaterThan(60);
  for (const part of parts) expect(part.plain && part.clinical, part.part).toBeTruthy();
});

describe('[F14] data that cannot be drawn fails with a message that names the part, what was found and what is wanted', () => {
  test('[F14] open outline: a tube of one station', () => {
    const bad = withPart('tibia', (part) => ({
      ...part,
      lofts: [{ shape: 'tube', stations: [[0, 400, 88, 12, 12]] }],
    }));
    expect(failure(bad)).toContain('part "tibia": open outline, a tube needs two stations, found 1');
  });
  test('[F14] open outline: a radius of nothing', () => {
    const bad = withPart('patella', (part) => ({
      ...part,
      lofts: [{ shape: 'ball', center: [40, 490, 88], radii: [20, 0, 10] }],
    }));
    expect(failure(bad)).toContain('part "patella": open outline, a ball needs three radii above 0, found 20,0,10');
  });
  test('[F14] unnamed part', () => {
    expect(failure(withPart('talus', (part) => ({ ...part, part: '' })))).toContain(
      'unnamed part; give "part", "plain" and "clinical"',
    );
  });
  test('[F14] a joint off its segment', () => {
    const segments = figureData.segments.segments.map((segment) =>
      segment.id === 'shank' ? { ...segment, at: [0, 690, 300] as [number, number, number] } : segment,
    );
    const bad = { ...figureData, segments: { ...figureData.segments, segments } };
    expect(failure(bad)).toContain('segment "shank": its joint at 0,690,300 lies off its segment');
  });
  test('[F14] an anchor off its segment, and a segment that does not exist', () => {
    const anchors = figureData.anchors.anchors.map((anchor) =>
      anchor.region === 'knee' ? { ...anchor, at: [0, 1600, 0] as [number, number, number] } : anchor,
    );
    expect(failure({ ...figureData, anchors: { ...figureData.anchors, anchors } })).toContain(
      'anchors.json: "knee" at 0,1600,0 lies off its segment "shank"',
    );
    expect(failure(withPart('fibula', (part) => ({ ...part, segment: 'shin' })))).toContain(
      'part "fibula": no segment "shin" in segments.json',
    );
  });
  test('[F14] a bone through the skin in quiet standing, seen from anywhere', () => {
    const bad = withPart('fibula', (part) => ({
      ...part,
      lofts: [
        {
          shape: 'tube',
          stations: [
            [0, 300, 110, 8, 8],
            [0, 300, 180, 8, 8],
          ],
        },
      ],
    }));
    const told = throughSkin(checkedAnatomy(bad));
    expect(told.map((problem) => problem.split(':')[0])).toEqual(['part "fibula-left"', 'part "fibula-right"']);
    expect(told[1]).toMatch(/comes through the skin 30\d mm above the floor, seen from 0°; move it inward or widen/);
    expect(throughSkin(checkedAnatomy(figureData))).toEqual([]);
  });
  test('[F14] all problems are told at once', () => {
    const bad = withPart('talus', (part) => ({ ...part, plain: '', lofts: [] }));
    expect(failure(bad).split('\n').length).toBeGreaterThan(2);
  });
});
