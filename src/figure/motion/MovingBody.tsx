import { useEffect, useRef } from 'react';
import type { Size, Transform } from '../framing.ts';
import type { Scene } from '../scene.ts';
import { isMoving, type Motion, yawOf } from './motion.ts';
import { type MovingPainter, startPainter } from './movingPainter.ts';
import type { FrameRequest, ShownFrame } from './protocol.ts';

interface Props {
  readonly motion: Motion;
  /** The named view the body is turned from, and what is lit on it. */
  readonly scene: Scene;
  /** CSS px, as the figure frames it. */
  readonly transform: Transform;
  readonly size: Size;
  readonly shown: boolean;
  /** A frame is on the screen; null: none could be painted. */
  readonly onShown: (frame: ShownFrame | null, still: boolean) => void;
}

/** Measured stride at the usual pace, ms; and how much longer a slow one takes. */
const STRIDE = 1046;
const SLOW = 3;
/** Pixels of the canvas for a CSS pixel: as fine as the screen when still, as coarse as need be while moving. */
const SCALES = { still: 2, finest: 2, coarsest: 1 };
const MOST_PIXELS = 2.6e6;
/** A frame should not take longer than this, ms. */
const FRAME = { most: 32, least: 15 };
/** Where the page itself puts each frame on the canvas: one frame in so many ms. */
const ON_PAGE = 80;

/** The body while it turns or walks, on a canvas. Asks for a frame whenever the motion has changed and the last one is done. */
export function MovingBody({ motion, scene, transform, size, shown, onShown }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const props = useRef({ scene, transform, size, onShown });
  props.current = { scene, transform, size, onShown };
  const again = useRef(() => {});
  // another highlight or another size is another frame
  useEffect(() => again.current());

  useEffect(() => {
    if (!canvas.current) return;
    let stopped = false;
    let painter: MovingPainter | null = null;
    let busy = false;
    let scale = SCALES.finest * 0.75;
    let last = '';
    let before = performance.now();
    let painted = 0;
    let timer = 0;

    const request = (still: boolean): FrameRequest => {
      const { scene, transform, size } = props.current;
      const { yaw, percent } = motion.get();
      const room = Math.sqrt(MOST_PIXELS / Math.max(1, size.width * size.height));
      const fine = Math.min(still ? SCALES.still * Math.max(1, Math.min(1.5, devicePixelRatio)) : scale, room);
      return {
        yaw: yaw ?? yawOf(scene),
        percent,
        width: Math.round(size.width * fine),
        height: Math.round(size.height * fine),
        transform: { k: transform.k * fine, x: transform.x * fine, y: transform.y * fine },
        line: Math.max(0.7, Math.min(1.6, 0.6 + 0.4 * transform.k)) * fine,
        lit: { chosen: scene.chosen, reached: scene.reached, highlighted: scene.highlighted },
      };
    };
    const adapt = (took: number) => {
      if (took > FRAME.most) scale = Math.max(SCALES.coarsest, scale * 0.85);
      else if (took < FRAME.least) scale = Math.min(SCALES.finest, scale * 1.1);
    };
    const wake = () => {
      if (timer || busy || !painter || !isMoving(motion.get())) return;
      timer = requestAnimationFrame(tick);
    };
    const tick = (now: number) => {
      timer = 0;
      if (busy) return;
      const { playing, percent, slow } = motion.get();
      const passed = Math.min(100, now - before);
      before = now;
      if (playing && percent !== null) {
        // being told of its own step must not wake it again
        busy = true;
        motion.set({ percent: (percent + (100 * passed) / (STRIDE * (slow ? SLOW : 1))) % 100 });
        busy = false;
      }
      if (!painter || !isMoving(motion.get())) return;
      if (!painter.apart && now - painted < ON_PAGE) return wake();
      // nothing has changed for a while: once more, and finely
      let wanted = request(false);
      let key = JSON.stringify(wanted);
      if (key === last || (last.startsWith('still') && last.endsWith(key))) {
        if (last.startsWith('still')) return;
        if (now - painted < 120) return wake();
        const moving = key;
        wanted = request(true);
        key = `still${moving}`;
      }
      last = key;
      busy = true;
      painted = now;
      painter.paint(wanted).then(
        (frame) => {
          busy = false;
          if (stopped) return;
          wake();
          if (!key.startsWith('still')) adapt(frame.took);
          if (isMoving(motion.get())) props.current.onShown(frame, key.startsWith('still'));
        },
        () => {
          busy = false;
          painter = null;
          props.current.onShown(null, true);
        },
      );
    };
    // a moment later: a canvas can be given away once only, and a first mount may be a rehearsal (StrictMode)
    const begin = setTimeout(() => {
      if (!canvas.current || stopped) return;
      painter = startPainter(canvas.current);
      wake();
    });
    const unsubscribe = motion.subscribe(wake);
    again.current = wake;
    return () => {
      stopped = true;
      clearTimeout(begin);
      unsubscribe();
      cancelAnimationFrame(timer);
      painter?.stop();
    };
  }, [motion]);

  return (
    <div className="figure-moving" data-shown={shown || undefined} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
