import { type RefObject, useEffect, useRef } from 'react';
import type { Scene } from '../scene.ts';
import type { Motion } from './motion.ts';
import { startPainter } from './movingPainter.ts';
import type { Overlay } from './overlay.ts';
import { type PaintLoop, paintLoop } from './paintLoop.ts';
import type { FrameReply } from './protocol.ts';
import type { MovingRoom } from './roomToMove.ts';

interface Props {
  /** The named view the body is turned from, and what is lit on it. */
  readonly scene: Scene;
  readonly room: MovingRoom | null;
  readonly motion: Motion;
  readonly shown: boolean;
  /** What is drawn over the body while it moves. */
  readonly overlay: RefObject<Overlay | null>;
  /** A frame is on the screen; null: none could be painted. Of a still one the page shows the overlay when this returns. */
  readonly onShown: (reply: FrameReply | null, still: boolean) => void;
}

/** The body while it turns or walks, on a canvas. */
export function MovingBody({ motion, scene, room, shown, overlay, onShown }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const props = useRef({ scene, room, onShown });
  props.current = { scene, room, onShown };
  const loop = useRef<PaintLoop | null>(null);
  // another highlight or another size is another frame
  useEffect(() => loop.current?.wake());

  useEffect(() => {
    let stopped = false;
    // a moment later: a canvas can be given away once only, and a first mount may be a rehearsal (StrictMode)
    const begin = setTimeout(async () => {
      if (!canvas.current) return;
      const painter = await startPainter(canvas.current);
      if (stopped) return painter.stop();
      loop.current = paintLoop({
        motion,
        painter,
        framed: () => {
          const { scene, room } = props.current;
          return room && { scene, room };
        },
        overlay: () => overlay.current,
        onShown: (reply, still) => props.current.onShown(reply, still),
      });
    });
    return () => {
      stopped = true;
      clearTimeout(begin);
      loop.current?.stop();
      loop.current = null;
    };
  }, [motion, overlay]);

  return (
    <div className="figure-moving" data-shown={room ? (shown ? 'yes' : 'soon') : undefined} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
