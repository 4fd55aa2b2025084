import { polygonContains } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorsAt } from '../../src/figure/motion/anchorsAt.ts';
import { yawOf } from '../../src/figure/motion/motion.ts';
import { leadersCross } from '../../src/figure/overlay/leaders.ts';
import { poseBody } from '../../src/figure/posture/poseBody.ts';
import { neutralPosture } from '../../src/figure/posture/posture.ts';
import { arrowsOf } from '../../src/figure/shift/arrows.ts';
import { leadersTo } from '../../src/figure/shift/calloutLeaders.ts';
import { calloutPoint } from '../../src/figure/shift/calloutPoints.ts';
import { cutSteps } from '../../src/figure/shift/cuts.ts';
import { stackTops } from '../../src/figure/shift/stackTops.ts';
import { WITHOUT_ARMS } from '../../src/figure/shift/withoutArms.ts';
import type { Point } from '../../src/figure/stage/point.ts';
import { SIDES } from '../../src/knowledge/regions.ts';
import { drawing as smallDrawing } from './builders.ts';
import { anatomy, restingDrawing } from './realFigure.ts';

const PLAIN = { k: 1, x: 0, y: 0 };
const GAP = 10;
/** The places of the real body in a view, without its picture. */
const placesOf = (view: 'front' | 'back' | 'side') =>
  smallDrawing({ ...anchorsAt(anatomy, poseBody(anatomy, neutralPosture()), yawOf({ view, side: 'right' })) });

/** Where the curves of a closed outline meet, mm: its path data is `M x y q bend end t end end … z`. */
const outlinePoints = (path: string, grain: number): readonly Point[] => {
  const [startX = 0, startY = 0, , , ...steps] = (path.match(/-?[\d.]+/g) ?? []).map((each) => Number(each) * grain);
  let at = { x: startX, y: startY };
  return Array.from({ length: steps.length / 2 }, (_, i) => {
    at = { x: at.x + (steps[2 * i] ?? 0), y: at.y + (steps[2 * i + 1] ?? 0) };
    return at;
  });
};

/** The runs of a closed outline that lie inside of a shape. */
function piecesInside(
  points: readonly Point[],
  shape: readonly (readonly [number, number])[],
): readonly (readonly Point[])[] {
  const inside = ({ x, y }: Point) =>
    polygonContains(
      shape.map(([a, b]): [number, number] => [a, b]),
      [x, y],
    );
  const from = points.findIndex((point) => !inside(point));
  const pieces: Point[][] = [[]];
  for (const point of [...points.slice(from), ...points.slice(0, from)])
    if (inside(point)) pieces.at(-1)?.push(point);
    else pieces.push([]);
  return pieces.filter(({ length }) => length > 0);
}

describe('callouts beside the body', () => {
  test('[P12] callouts never touch, keep their order, stay in their column, and stand as near to their joints as they can', () => {
    const boxes = fc.array(
      fc.record({
        wanted: fc.double({ min: -200, max: 1200, noNaN: true }),
        height: fc.integer({ min: 20, max: 160 }),
      }),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(boxes, (all) => {
        const wanted = all.map((each) => each.wanted).sort((a, b) => a - b);
        const heights = all.map(({ height }) => height);
        const room = heights.reduce((sum, height) => sum + height, 0) + GAP * (heights.length - 1) + 150;
        const tops = stackTops(wanted, heights, GAP, room);
        expect(tops[0]).toBeGreaterThanOrEqual(0);
        expect((tops.at(-1) ?? 0) + (heights.at(-1) ?? 0)).toBeLessThanOrEqual(room + 1e-6);
        for (let i = 1; i < tops.length; i++)
          expect((tops[i] ?? 0) - (tops[i - 1] ?? 0)).toBeGreaterThanOrEqual((heights[i - 1] ?? 0) + GAP - 1e-6);
      }),
    );
    expect(stackTops([50, 300], [40, 40], GAP, 600)).toEqual([50, 300]);
  });

  test('[P12] the leaders of all joints start on the body and never cross, from every side', () => {
    const regions = ['low-back', 'pelvis', 'hip', 'knee', 'shin', 'heel'] as const;
    const ways = (['front', 'back', 'side'] as const).flatMap((view) =>
      [SIDES, ...SIDES.map((side) => [side])].map((legs) => ({ view, legs })),
    );
    for (const { view, legs } of ways) {
      const drawing = placesOf(view);
      const points = regions.flatMap((region) => calloutPoint(region, drawing, PLAIN, legs) ?? []);
      expect(points.length).toBe(regions.length);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThan(drawing.box.x0);
        expect(x).toBeLessThan(drawing.box.x1);
        expect(y).toBeLessThan(0);
      }
      const tops = stackTops(
        points.map(({ y }) => y + 1720),
        points.map(() => 150),
        GAP,
        1720,
      );
      const leaders = leadersTo(
        points,
        tops.map((top) => ({ x: drawing.box.x1 + 80, y: top - 1720 })),
      );
      for (const [i, a] of leaders.entries())
        for (const b of leaders.slice(i + 1)) expect(leadersCross(a, b), view).toBe(false);
    }
  });

  test('[P35] the leader of a hip ends beside the thigh that is nearer to the callouts, and never between the two', () => {
    for (const view of ['front', 'back'] as const) {
      const drawing = placesOf(view);
      for (const side of SIDES) {
        const thigh = drawing.chains.find((chain) => chain.side === side)?.points ?? [];
        const [hip, knee] = ['hip', 'knee'].map((region) => thigh.find((point) => point.region === region)?.x ?? 0);
        const { x = 0 } = calloutPoint('hip', drawing, PLAIN, [side]) ?? {};
        const bone = [hip ?? 0, knee ?? 0].map(Math.abs);
        expect(Math.abs(x), `${view} ${side}`).toBeGreaterThanOrEqual(Math.min(...bone) - 1);
      }
    }
  });

  test('[P35] the leader of the farther shin runs below the ring of the nearer one', () => {
    for (const view of ['front', 'back'] as const) {
      const [near, far] = (view === 'front' ? SIDES : SIDES.toReversed()).map((side) =>
        calloutPoint('shin', placesOf(view), PLAIN, [side]),
      );
      expect((far?.y ?? 0) - (near?.y ?? 0), view).toBeGreaterThan(30);
    }
  });

  test('[P33] the usual body is dashed in long lines only: its trunk and legs, and no loose piece of an arm', () => {
    for (const view of ['front', 'back'] as const) {
      const { skin, grain } = restingDrawing(view);
      const pieces = piecesInside(outlinePoints(skin.outline, grain), WITHOUT_ARMS);
      // the shoulders with the head, and both sides with the legs
      expect(pieces.map((piece) => Math.max(...piece.map(({ y }) => y)) > -1).sort(), view).toEqual([false, true]);
      const kept = pieces.flat();
      expect(Math.max(...kept.filter(({ y }) => y < -640 && y > -800).map(({ x }) => Math.abs(x)))).toBeLessThan(166);
      expect(Math.max(...kept.filter(({ y }) => y < -850 && y > -950).map(({ x }) => Math.abs(x)))).toBeCloseTo(
        170,
        -1,
      );
    }
  });

  test('[P13] where the column is short, second doubts go first, those that name how many people last, and drawn joints keep theirs longest; at last only what is drawn is told', () => {
    const callouts = [
      { doubts: ['a', 'b'], draws: 'moves', counted: false },
      { doubts: ['a', 'b', 'c'], draws: null, counted: false },
      { doubts: [], draws: 'shape', counted: false },
      { doubts: ['a', 'b'], draws: 'moves', counted: true },
    ];
    expect(cutSteps(callouts)).toEqual([
      [2, 3, 0, 2],
      [2, 1, 0, 2],
      [1, 1, 0, 2],
      [1, 1, 0, 1],
      [1, 0, 0, 1],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, -1, 0, 0],
    ]);
    // where nothing is drawn, or all is, there is no such step
    expect(cutSteps(callouts.filter(({ draws }) => draws !== null)).at(-1)).toEqual([0, 0, 0]);
  });

  test('[P14] arrows go the way the joint turns, mirrored on the other leg, and the other way for a turn out', () => {
    const moved = (sign: number) => [{ joint: 'hip', motion: 'internal-rotation', sign, side: null }] as const;
    const wayOf = (line: string) => {
      const [from, , to] = [...line.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x));
      return Math.sign((to ?? 0) - (from ?? 0));
    };
    const ways = (sign: number, view: 'front' | 'back') =>
      arrowsOf(moved(sign), placesOf(view), PLAIN).map(({ line }) => wayOf(line));
    // SIDES: left, then right; the left leg is on the right of the screen from the front
    expect(ways(1, 'front')).toEqual([-1, 1]);
    expect(ways(-1, 'front')).toEqual([1, -1]);
    expect(
      arrowsOf([{ joint: 'pelvis', motion: 'anterior-tilt', sign: 1, side: null }], placesOf('front'), PLAIN),
    ).toEqual([]);
    expect(
      arrowsOf([{ joint: 'pelvis', motion: 'anterior-tilt', sign: 1, side: null }], placesOf('side'), PLAIN).map(
        ({ line }) => wayOf(line),
      ),
    ).toEqual([1]);
  });

  test('[P14] an arrow sags where a limb turns and rises where the heel tilts, from the front and from behind', () => {
    const turn = { joint: 'tibia', motion: 'internal-rotation', sign: 1, side: null } as const;
    const tilt = { joint: 'rearfoot', motion: 'eversion', sign: 1, side: null } as const;
    const sags = (moved: typeof turn | typeof tilt, view: 'front' | 'back') =>
      arrowsOf([moved], placesOf(view), PLAIN).map(({ line }) => {
        const [end = 0, middle = 0] = [...line.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, , y]) => Number(y));
        return middle > end;
      });
    for (const view of ['front', 'back'] as const) {
      expect(sags(turn, view)).toEqual([true, true]);
      expect(sags(tilt, view)).toEqual([false, false]);
    }
  });

  test('[P34] a knee that drifts in has its arrow toward the other leg, from the front and from the back', () => {
    const moved = [{ joint: 'knee', motion: 'abduction', sign: 1, side: null }] as const;
    const tips = (view: 'front' | 'back') =>
      arrowsOf(moved, placesOf(view), PLAIN).map(({ line }) => {
        const [from, , to] = [...line.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Math.abs(Number(x)));
        return (to ?? 0) < (from ?? 0);
      });
    expect(tips('front')).toEqual([true, true]);
    expect(tips('back')).toEqual([true, true]);
  });
});
