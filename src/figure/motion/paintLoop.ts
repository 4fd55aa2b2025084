import { type Framed, frameRequest, SCALES } from './frameRequest.ts';
import { isMoving, type Motion, SLOW, STRIDE } from './motion.ts';
import type { MovingPainter } from './movingPainter.ts';
import type { Overlay } from './overlay.ts';
import type { FrameReply } from './protocol.ts';

export interface PaintLoop {
  /** Something may have changed. */
  readonly wake: () => void;
  readonly stop: () => void;
}

interface Paints {
  readonly motion: Motion;
  readonly painter: MovingPainter;
  /** Null: it has no room yet. */
  readonly framed: () => Framed | null;
  /** What is drawn over the body while it moves. */
  readonly overlay: () => Overlay | null;
  /** A frame is on the screen; null: none could be painted. */
  readonly onShown: (reply: FrameReply | null, still: boolean) => void;
}

/** A frame should not take longer than this, ms. */
const FRAME = { most: 32, least: 15 };
/** Least time from one frame to the next, ms; longer where the page itself puts each one on the canvas. */
const BEAT = { apart: 15, onPage: 80 };
/** Unchanged for this long, ms, the body stands still. */
const REST = 120;
/** A walk that was held up goes on from where it was, no further than by this, ms. */
const LONGEST_STEP = 100;

/** Steps the walk on and asks for a frame whenever the motion has changed and the last one is done; once more, and finely, when it has come to rest. */
export function paintLoop({ motion, painter, framed, overlay, onShown }: Paints): PaintLoop {
  let stopped = false;
  let busy = false;
  /** Something changed while a frame was being painted. */
  let roused = false;
  let timer = 0;
  /** The timer only waits for the body to have stood long enough. */
  let rests = false;
  let frame = 0;
  let scale = SCALES.first;
  let last = '';
  let seen: Framed | null = null;
  let seenAs = '';
  let stands = false;
  let first = true;
  let carried: Overlay | null = null;
  let before = performance.now();
  let painted = 0;

  const wake = (wait = painter.apart ? BEAT.apart : BEAT.onPage) => {
    if (timer || frame || busy || stopped || !isMoving(motion.get())) return;
    // a frame of the page costs more than asking a worker for one; but a hidden page has to sleep
    if (document.hidden) frame = requestAnimationFrame(tick);
    else timer = window.setTimeout(tick, Math.max(0, wait - (performance.now() - painted)));
  };
  const awaitRest = () => {
    wake(REST);
    rests = true;
  };
  /** What has changed does not wait until the body would have come to rest, nor for a timer, where a beat has passed. */
  const rouse = () => {
    if (busy) {
      roused = true;
      return;
    }
    if (rests) {
      clearTimeout(timer);
      timer = 0;
      rests = false;
    }
    if (!timer && !frame && painter.apart && !document.hidden && performance.now() - painted >= BEAT.apart) tick();
    else wake();
  };
  const step = (now: number) => {
    const { playing, percent, slow } = motion.get();
    const passed = Math.min(LONGEST_STEP, now - before);
    before = now;
    if (playing && percent !== null)
      motion.set({ percent: (percent + (100 * passed) / (STRIDE * (slow ? SLOW : 1))) % 100 });
  };
  const tick = () => {
    const now = performance.now();
    // being told of its own step must not wake it again
    busy = true;
    step(now);
    busy = false;
    timer = 0;
    rests = false;
    frame = 0;
    const within = framed();
    if (!within || !isMoving(motion.get())) return;
    const { yaw, percent, offsets, held } = motion.get();
    // most frames differ in the motion alone
    if (within.scene !== seen?.scene || within.room !== seen.room) seenAs = JSON.stringify(within);
    seen = within;
    const key = JSON.stringify([yaw, percent, offsets]) + seenAs;
    const still = key === last;
    if (still && (stands || held)) return;
    if (still && now - painted < REST) return awaitRest();
    last = key;
    stands = still;
    paint(within, still, now);
  };
  const paint = async (within: Framed, still: boolean, now: number) => {
    busy = true;
    roused = false;
    painted = now;
    const next = overlay();
    if (next && next !== carried) painter.carry(next);
    carried = next;
    const reply = await painter.paint(frameRequest(within, motion.get(), scale, still, first)).catch(() => null);
    if (stopped) return;
    if (reply && !still) adapt(reply.took);
    first = !isMoving(motion.get());
    if (!first) {
      onShown(reply, still);
      if (still) painter.bare();
    }
    busy = false;
    if (roused) rouse();
    else if (motion.get().playing) wake();
    else awaitRest();
  };
  const adapt = (took: number) => {
    if (took > FRAME.most) scale = Math.max(SCALES.coarsest, scale * 0.85);
    else if (took < FRAME.least) scale = Math.min(SCALES.finest, scale * 1.1);
  };
  const unsubscribe = motion.subscribe(() => {
    if (!isMoving(motion.get())) first = true;
    rouse();
  });
  wake();
  return {
    wake: rouse,
    stop: () => {
      stopped = true;
      unsubscribe();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      painter.stop();
    },
  };
}
