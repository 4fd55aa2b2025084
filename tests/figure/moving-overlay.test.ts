import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anchorsAt } from '../../src/figure/motion/anchorsAt.ts';
import { createMotion } from '../../src/figure/motion/motion.ts';
import type { MovingPainter } from '../../src/figure/motion/movingPainter.ts';
import { withOffsets } from '../../src/figure/motion/offsets.ts';
import { layFrame, type Overlay, thingsOf } from '../../src/figure/motion/overlay.ts';
import { paintLoop } from '../../src/figure/motion/paintLoop.ts';
import type { FrameRequest } from '../../src/figure/motion/protocol.ts';
import { type MovingRoom, roomToMove } from '../../src/figure/motion/roomToMove.ts';
import { walkBody } from '../../src/figure/motion/walkBody.ts';
import { walkPosture } from '../../src/figure/motion/walkPosture.ts';
import { neutralPosture } from '../../src/figure/posture/posture.ts';
import { sharedPart } from '../../src/figure/touch/hitAreas.ts';
import { FigureGait } from '../../src/knowledge/schema/gait.ts';
import { problems, regionNames, scene } from './builders.ts';
import { anatomy, restingDrawing } from './realFigure.ts';

const gait = FigureGait.parse(JSON.parse(await readFile('data/figure/gait.json', 'utf8')));
const walking = walkBody(anatomy, gait);
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const BOXES = [
  { width: 640, height: 900, minTarget: 60 },
  { width: 344, height: 632, minTarget: 44 },
  { width: 360, height: 510, minTarget: 44 },
] as const;
interface Box {
  readonly width: number;
  readonly height: number;
  readonly minTarget: number;
}
const box = restingDrawing('front').box;

/** A frame of the walking body, laid out in a box as the stage would. */
function frame(at: Box, yaw: number, percent: number) {
  const { width, height, minTarget } = at;
  const k = (height - 40) / anatomy.height;
  const room: MovingRoom = {
    framing: { k, x: width / 2, y: height - 30 },
    size: { width, height },
    insets: NONE,
    floor: box.y1,
    walks: true,
  };
  const overlay: Overlay = {
    scene: scene({ chosen: [{ region: 'knee', side: 'left' }], problems }),
    box,
    room: {
      size: room.size,
      insets: NONE,
      minTarget,
      textScale: 1,
      showsTags: false,
      touchable: true,
      regionNames,
      sideLetters: 5,
    },
    things: '',
    stamps: [],
  };
  const shown = { ...anchorsAt(anatomy, walking(percent), yaw), yaw, percent };
  return layFrame(overlay, shown, roomToMove(room, yaw));
}
/** Narrower than a long step at its full size. */
const NARROW = { width: 220, height: 632, minTarget: 44 } as const;
const momentsIn = (boxes: readonly Box[]) =>
  fc.tuple(
    fc.constantFrom(...boxes),
    fc.double({ min: 0, max: 360, noNaN: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  );

describe('the overlay of a moving body', () => {
  test('[M18] at every turn and in every step all places, rings and words stand inside of the box', () => {
    fc.assert(
      fc.property(momentsIn([...BOXES, NARROW]), ([at, yaw, percent]) => {
        const { places, rings, words } = frame(at, yaw, percent);
        for (const { x, y } of [...places, ...rings, ...words]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(at.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(at.height);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('[M18] of two feet each has its word where the other is not, however the body is turned', () => {
    const anchors = (yaw: number) => anchorsAt(anatomy, walking(0), yaw).anchors;
    let both = 0;
    for (let yaw = 0; yaw < 360; yaw += 5) {
      const { words } = frame(BOXES[0], yaw, 0);
      const [left, right] = (['left', 'right'] as const).map((side) => ({
        word: words.find((word) => word.side === side)?.x,
        heel: anchors(yaw).find((each) => each.region === 'heel' && each.side === side)?.x ?? Number.NaN,
      }));
      if (left?.word === undefined || right?.word === undefined) continue;
      both++;
      expect(Math.sign(left.word - right.word), `${yaw}°`).toBe(Math.sign(left.heel - right.heel));
    }
    expect(both).toBeGreaterThan(30);
  });

  test('[M19] at every turn and in every step hit areas keep their size and share at most a quarter', () => {
    fc.assert(
      fc.property(momentsIn(BOXES), ([at, yaw, percent]) => {
        const { areas, places } = frame(at, yaw, percent);
        expect(areas.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
        for (const [i, area] of areas.entries()) {
          expect(area.size).toBeGreaterThanOrEqual(at.minTarget);
          for (const other of areas.slice(i + 1)) expect(sharedPart(area, other)).toBeLessThanOrEqual(0.25);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('[M20] the same things are told alike; another thing is told apart', () => {
    expect(thingsOf(frame(BOXES[0], 90, 10))).toBe(thingsOf(frame(BOXES[0], 90, 14)));
    expect(thingsOf(frame(BOXES[0], 90, 10))).not.toBe(thingsOf(frame(BOXES[0], 0, 10)));
  });
});

describe('measured deviations', () => {
  test('[M21] ride on the walk: each is added to its own angle in every step, and to no other', () => {
    const offsets = [
      { of: 'right', angle: 'hipInternalRotation', by: 1.4 },
      { of: 'body', angle: 'anteriorPelvicTilt', by: 0.5 },
      { of: 'right', angle: 'hipInternalRotation', by: 0.6 },
    ] as const;
    for (const percent of [0, 30, 74]) {
      const [usual, changed] = [walkPosture(gait, percent), walkPosture(gait, percent, offsets)];
      expect(changed.limbs.right.hipInternalRotation - usual.limbs.right.hipInternalRotation).toBeCloseTo(2, 9);
      expect(changed.anteriorPelvicTilt - usual.anteriorPelvicTilt).toBeCloseTo(0.5, 9);
      expect(changed.limbs.left).toEqual(usual.limbs.left);
      expect(changed.limbs.right.kneeFlexion).toBe(usual.limbs.right.kneeFlexion);
    }
    expect(withOffsets(neutralPosture(), [])).toEqual(neutralPosture());
  });
});

describe('the loop that paints', () => {
  type Change = Parameters<ReturnType<typeof createMotion>['set']>[0];
  const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

  /** Runs a loop over a painter that notes what it is asked for: each change, and the time after it, ms. */
  async function asked(...steps: readonly (readonly [Change, number])[]) {
    vi.useFakeTimers();
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('devicePixelRatio', 1);
    vi.stubGlobal('cancelAnimationFrame', () => {});
    const frames: FrameRequest[] = [];
    const painter: MovingPainter = {
      paint: async (request) => {
        frames.push(request);
        return { took: 5, spots: null, shown: null };
      },
      carry: () => {},
      bare: () => {},
      apart: true,
      stop: () => {},
    };
    const motion = createMotion();
    const room = { framing: { k: 0.5, x: 200, y: 800 }, size: { width: 400, height: 900 }, insets: NONE, floor: 0 };
    const loop = paintLoop({
      motion,
      painter,
      framed: () => ({ scene: scene(), room: { ...room, walks: true } }),
      overlay: () => null,
      onShown: () => {},
    });
    for (const [change, time] of steps) {
      motion.set(change);
      await wait(time);
    }
    loop.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    return { frames, percent: motion.get().percent };
  }

  test('[M22] a walk that starts paused, as with reduced motion, asks for one frame, then finely once more, and rests', async () => {
    const { frames, percent } = await asked([{ percent: 0, playing: false }, 3000]);
    expect(frames.map(({ still }) => still)).toEqual([false, true]);
    expect(percent).toBe(0);
  });

  test('[M22] a playing walk takes a stride in the measured time, and three times as long when slow', async () => {
    const usual = await asked([{ percent: 0, playing: true }, 523]);
    expect(usual.percent).toBeGreaterThan(45);
    expect(usual.percent).toBeLessThan(52);
    expect(usual.frames.length).toBeGreaterThan(20);
    const slow = await asked([{ percent: 0, playing: true, slow: true }, 523]);
    expect(slow.percent).toBeGreaterThan(14);
    expect(slow.percent).toBeLessThan(18);
  });

  test('[M23] a finger that stays still keeps the body from resting; it rests when it is let go', async () => {
    const holding = await asked([{ yaw: 10, held: true }, 3000]);
    expect(holding.frames.map(({ still }) => still)).toEqual([false]);
    const letGo = await asked([{ yaw: 10, held: true }, 3000], [{ held: false }, 200]);
    expect(letGo.frames.map(({ still }) => still)).toEqual([false, true]);
  });

  test('[M23] a move after a short stop is painted at the next beat', async () => {
    const { frames } = await asked([{ yaw: 10 }, 60], [{ yaw: 12 }, 20]);
    expect(frames.map(({ yaw }) => yaw)).toEqual([10, 12]);
  });
});
