import { readFile } from 'node:fs/promises';
import bodyData from 'virtual:figure/body';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAnatomy } from '../../src/figure/anatomy/loadAnatomy.ts';
import { length, minus, type Vector } from '../../src/figure/anatomy/vector.ts';
import { anchorsAt } from '../../src/figure/motion/anchorsAt.ts';
import { createMotion, nearestView, wrapYaw, yawOf } from '../../src/figure/motion/motion.ts';
import { movingPieces, partsOnBody } from '../../src/figure/motion/movingPieces.ts';
import { bodyPainter } from '../../src/figure/motion/paintMoving.ts';
import type { Picture } from '../../src/figure/motion/picture.ts';
import { roomToMove } from '../../src/figure/motion/roomToMove.ts';
import { turnedCamera } from '../../src/figure/motion/turnedCamera.ts';
import { walkBody } from '../../src/figure/motion/walkBody.ts';
import { walkPosture } from '../../src/figure/motion/walkPosture.ts';
import { type PosedBody, poseBody } from '../../src/figure/posture/poseBody.ts';
import { neutralPosture } from '../../src/figure/posture/posture.ts';
import { cameraFor, faceOf } from '../../src/figure/projection/camera.ts';
import { placeAnchors } from '../../src/figure/projection/placeAnchors.ts';
import { touchPlaces } from '../../src/figure/touch/places.ts';
import { FigureGait } from '../../src/knowledge/schema/gait.ts';
import { face } from '../../src/stage/face.ts';
import { anatomy, request } from './realFigure.ts';

const gait = FigureGait.parse(JSON.parse(await readFile('data/figure/gait.json', 'utf8')));
const walking = walkBody(anatomy, gait);
const percents = fc.double({ min: -200, max: 300, noNaN: true });
const yaws = fc.double({ min: 0, max: 360, noNaN: true });
const standing = poseBody(anatomy, neutralPosture());

const segment = (id: string): number => anatomy.segments.findIndex((each) => each.id === id);
const jointOf = (id: string): Vector => anatomy.segments[segment(id)]?.joint ?? [0, 0, 0];
/** Where a segment's own joint is in a posed body. */
const at = (body: PosedBody, id: string): Vector => body.point(segment(id), jointOf(id));

/** The angle a knee is bent by, read from the posed figure, degrees. */
function kneeBend(body: PosedBody, side: 'left' | 'right'): number {
  const along = (name: string): Vector => {
    const [x, y, z] = jointOf(`${name}-${side}`);
    const index = segment(`${name}-${side}`);
    return minus(body.point(index, [x, y - 100, z]), body.point(index, [x, y, z]));
  };
  const [thigh, shank] = [along('thigh'), along('shank')];
  const cos = (thigh[0] * shank[0] + thigh[1] * shank[1] + thigh[2] * shank[2]) / (length(thigh) * length(shank));
  return (Math.acos(Math.min(1, cos)) * 180) / Math.PI;
}

/** Lowest point of a foot's skin, mm above the floor. */
function lowest(body: PosedBody, side: 'left' | 'right'): number {
  const heights = anatomy.skin
    .filter((loft) => loft.foot && loft.side === side)
    .flatMap(({ loft, ride, grounded }) =>
      loft.rings.map((ring) => {
        const { center, wide, deep, along } = body.ring(ring, { ride, grounded });
        return center[1] - Math.hypot(wide[1], deep[1], along?.[1] ?? 0);
      }),
    );
  return Math.min(...heights);
}

describe('the walking body', () => {
  test('[M1] the knee read from the figure at 74 % of the stride bends as far as was measured, within 1°', () => {
    expect(Math.abs(kneeBend(walking(74), 'right') - 62.2)).toBeLessThan(1);
    expect(Math.abs(kneeBend(walking(24), 'left') - 62.2)).toBeLessThan(1);
  });

  test('[M2] the walk goes round without a jump', () => {
    fc.assert(
      fc.property(percents, (percent) => {
        for (const id of ['pelvis', 'shank-left', 'foot-right', 'toe-1-right', 'forearm-left', 'head']) {
          const here = at(walking(percent), id);
          expect(length(minus(here, at(walking(percent + 100), id)))).toBeLessThan(1e-6);
          // in a tenth of a percent, about a millisecond, nothing flies
          expect(length(minus(here, at(walking(percent + 0.1), id)))).toBeLessThan(6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[M3] bones keep their lengths in every step', () => {
    fc.assert(
      fc.property(percents, (percent) => {
        const body = walking(percent);
        for (const side of ['left', 'right'] as const)
          for (const [from, to] of [
            ['thigh', 'shank'],
            ['shank', 'foot'],
            ['upper-arm', 'forearm'],
          ]) {
            const [a, b] = [`${from}-${side}`, `${to}-${side}`];
            const bone = length(minus(jointOf(a), jointOf(b)));
            // the ankle gives by the little that deformFoot allows
            expect(Math.abs(length(minus(at(body, a), at(body, b))) - bone)).toBeLessThan(2);
          }
      }),
      { numRuns: 60 },
    );
  });

  test('[M4] the left side is the right side half a stride later', () => {
    for (let percent = 0; percent < 100; percent += 7) {
      const [right, left] = [walkPosture(gait, percent).limbs.right, walkPosture(gait, percent + 50).limbs.left];
      for (const key of Object.keys(right) as (keyof typeof right)[]) expect(left[key]).toBeCloseTo(right[key], 6);
      const [a, b] = [at(walking(percent), 'foot-right'), at(walking(percent + 50), 'foot-left')];
      expect(length(minus(a, [b[0], b[1], -b[2]]))).toBeLessThan(0.01);
    }
  });

  test('[M5] no foot sinks more than 2 mm into the floor, and one always stands on it', () => {
    for (let percent = 0; percent < 100; percent += 2) {
      const body = walking(percent);
      const [left, right] = [lowest(body, 'left'), lowest(body, 'right')];
      expect(Math.min(left, right), `${percent} %`).toBeGreaterThan(-2);
      expect(Math.min(left, right), `${percent} %`).toBeLessThan(2);
    }
  });

  test('[M6] the foot that carries the body moves back evenly and keeps to its line', () => {
    const ball = (percent: number): Vector => {
      const [x, y, z] = jointOf('foot-right');
      return walking(percent).point(segment('foot-right'), [x + 128, y - 62, z + 4]);
    };
    const [first, last] = [ball(12), ball(48)];
    for (let percent = 12; percent <= 48; percent += 3) {
      const share = (percent - 12) / 36;
      const here = ball(percent);
      expect(Math.abs(here[0] - (first[0] + (last[0] - first[0]) * share)), `${percent} %`).toBeLessThan(14);
      expect(Math.abs(here[2] - (first[2] + last[2]) / 2), `${percent} %`).toBeLessThan(14);
    }
  });
});

describe('places of a turned body', () => {
  const still = {
    chains: [],
    part: null,
    box: { x0: 0, y0: 0, x1: 1, y1: 1 },
    grain: 1,
    skin: { outline: '', limbs: [], glass: [] },
    parts: [],
  };

  test('[M7] at the named views the camera, the anchors and what can be touched are those of the resting drawing', () => {
    for (const [yaw, key, side] of [
      [0, 'front', 'right'],
      [90, 'side', 'right'],
      [180, 'back', 'right'],
      [270, 'side', 'left'],
    ] as const) {
      const camera = cameraFor(request({ view: key, side }));
      for (const axis of ['right', 'up', 'toward'] as const)
        expect(length(minus(turnedCamera(yaw)[axis], camera[axis]))).toBeLessThan(1e-9);
      const moved = anchorsAt(anatomy, standing, yaw);
      const asked = request({ view: key, side });
      const rest = placeAnchors(anatomy, standing, camera, faceOf(asked), asked);
      expect(moved.anchors.map(({ x, y }) => [x, y])).toEqual(rest.map(({ x, y }) => [x, y]));
      const ids = (drawing: Parameters<typeof touchPlaces>[0]) => touchPlaces(drawing).map(({ id }) => id);
      const own = { ...still, view: key, side: key === 'side' ? side : null, anchors: rest };
      expect(ids({ ...still, ...moved })).toEqual(ids(own));
    }
  });

  test('[M8] at every turn and in every step all places stay in the body’s room; from the front half both knees can be touched', () => {
    fc.assert(
      fc.property(yaws, percents, (yaw, percent) => {
        const { anchors, chains } = anchorsAt(anatomy, walking(percent), yaw);
        for (const { x, y } of [...anchors, ...chains.flatMap(({ points }) => points)]) {
          expect(Math.abs(x)).toBeLessThan(640);
          expect(y).toBeGreaterThan(-anatomy.height);
          expect(y).toBeLessThan(70);
        }
      }),
      { numRuns: 60 },
    );
    for (const yaw of [0, 30, 45, 60, 300, 330]) {
      const seen = anchorsAt(anatomy, standing, yaw).anchors.filter(
        ({ region, visible }) => region === 'knee' && visible,
      );
      expect(seen.map(({ side }) => side).sort(), `${yaw}°`).toEqual(['left', 'right']);
    }
  });

  test('[M9] every turn has one nearest view, and named views lead back to themselves', () => {
    for (const view of ['front', 'side', 'back'] as const)
      for (const side of ['left', 'right'] as const) {
        const near = nearestView(yawOf({ view, side }));
        expect(near.view).toBe(view);
        if (view === 'side') expect(near.near).toBe(side);
      }
    expect(nearestView(50)).toEqual({ view: 'side', near: 'right' });
    expect(wrapYaw(-10)).toBe(350);
  });
});

describe('the painter of motion', () => {
  const size = { width: 132, height: 352 };
  const transform = { k: 0.2, x: 66, y: 350 };
  const lit = { chosen: [], reached: [], highlighted: null };
  let paint: ReturnType<typeof bodyPainter>;
  const picture = (): Picture => ({ ...size, pixels: new Uint32Array(size.width * size.height) });
  beforeAll(() => {
    paint = bodyPainter(anatomy, movingPieces(anatomy));
  });
  const painted = (body: PosedBody, yaw: number): Uint32Array => {
    const to = picture();
    paint(to, { body, yaw, transform, line: 1, lit });
    return to.pixels;
  };
  const covered = (pixels: Uint32Array): number => pixels.filter((pixel) => pixel >>> 24 > 128).length;

  test('[M10] the same frame gives the same pixels, whatever was painted before', () => {
    const first = painted(walking(20), 70);
    painted(walking(60), 200);
    expect(painted(walking(20), 70)).toEqual(first);
  });

  test('[M11] turning bit by bit changes the picture bit by bit: nothing pops', { timeout: 30_000 }, () => {
    let before = painted(standing, 0);
    const area = covered(before);
    for (let yaw = 1; yaw < 90; yaw++) {
      const now = painted(standing, yaw);
      const changed = now.filter((pixel, i) => {
        const other = before[i] as number;
        return [0, 8, 16, 24].some((shift) => Math.abs(((pixel >>> shift) & 255) - ((other >>> shift) & 255)) > 60);
      }).length;
      expect(changed / area, `${yaw}°`).toBeLessThan(0.16);
      before = now;
    }
  });

  test('[M12] the body fills its place at every turn and in every step', () => {
    for (const yaw of [0, 45, 90, 135, 180, 225, 270, 315])
      for (const percent of [0, 30, 60]) {
        const pixels = painted(walking(percent), yaw);
        const share = covered(pixels) / pixels.length;
        expect(share, `${yaw}° ${percent} %`).toBeGreaterThan(0.12);
        expect(share, `${yaw}° ${percent} %`).toBeLessThan(0.6);
      }
  });

  test('[M13] a marked leg is painted in the colors of the chain', () => {
    const to = picture();
    paint(to, {
      body: standing,
      yaw: 0,
      transform,
      line: 1,
      lit: { ...lit, chosen: [{ region: 'knee', side: 'left' }] },
    });
    const warm = (pixels: Uint32Array, half: 'left' | 'right') =>
      pixels.filter((pixel, i) => {
        const [red, blue] = [pixel & 255, (pixel >>> 16) & 255];
        return i % size.width < size.width / 2 === (half === 'left') && red - blue > 75;
      }).length;
    expect(warm(to.pixels, 'right')).toBeGreaterThan(4 * Math.max(5, warm(to.pixels, 'left')));
  });
});

describe('motion of the stage', () => {
  test('[M14] motion rests until it is asked for, tells each change, and rests again', () => {
    const motion = createMotion();
    let told = 0;
    const stop = motion.subscribe(() => told++);
    motion.rest();
    expect(told).toBe(0);
    motion.set({ yaw: 30 });
    motion.rest();
    expect(told).toBe(2);
    expect(motion.get()).toMatchObject({ yaw: null, percent: null, playing: false });
    stop();
    motion.set({ yaw: 30 });
    expect(told).toBe(2);
  });

  test('[M25] a named view turns a walking body and lets it walk on; a close-up ends the walk', () => {
    const motion = createMotion();
    motion.set({ percent: 30, playing: true, yaw: 40, slow: true });
    face(motion, 'back');
    expect(motion.get()).toMatchObject({ percent: 30, playing: true, yaw: null, slow: true });
    face(motion, 'foot');
    expect(motion.get()).toMatchObject({ percent: null, playing: false, yaw: null });
    motion.set({ yaw: 40, held: true });
    face(motion, 'front');
    expect(motion.get()).toMatchObject({ percent: null, yaw: null, held: false });
  });

  test('[M15] while it moves the body keeps its framing where it fits, and else grows smaller on the same floor', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const room = (k: number, width: number) => ({
      framing: { k, x: width / 2, y: 800 },
      size: { width, height: 900 },
      insets: none,
      floor: 6,
      walks: true,
    });
    expect(roomToMove(room(0.5, 800), 90)).toEqual({ k: 0.5, x: 400, y: 800 });
    const narrow = roomToMove(room(0.5, 360), 90);
    expect(narrow.k * 1080).toBeLessThanOrEqual(360);
    // seen from the front a step takes less room, so the body is larger; and nothing jumps while it turns
    expect(roomToMove(room(0.5, 360), 0).k).toBeGreaterThan(narrow.k * 1.3);
    for (let yaw = 0; yaw < 360; yaw++) {
      const [here, next] = [roomToMove(room(0.5, 360), yaw), roomToMove(room(0.5, 360), yaw + 1)];
      expect(Math.abs(here.k - next.k)).toBeLessThan(0.01);
    }
    expect(narrow.y + 6 * narrow.k).toBeCloseTo(800 + 6 * 0.5, 6);
  });
});

test('[M26] the painter is given what a view of the whole body shows, and nothing of close-ups alone', () => {
  const own = loadAnatomy(bodyData);
  const names = (of: typeof anatomy) => movingPieces(of).pieces.map(({ part, turns, over }) => [part.id, turns, over]);
  expect(names(own)).toEqual(names(anatomy));
  expect(own.parts.length).toBe(partsOnBody(own).length);
  expect(own.parts.length).toBeLessThan(anatomy.parts.length);
});
