import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { BodyDrawing } from '../drawing.ts';
import type { Insets, Size, Transform } from '../framing.ts';
import type { Laid } from '../stage/layOut.ts';
import type { MovingBody } from './MovingBody.tsx';
import { isMoving, type Motion } from './motion.ts';
import { movedDrawing } from './movedDrawing.ts';
import { overlayMover, type Standing, sameThings } from './moveOverlay.ts';
import type { ShownFrame } from './protocol.ts';
import { roomToMove } from './roomToMove.ts';
import { useMotion } from './useMotion.ts';

/** What the figure shows while it moves. */
export interface Moving {
  /** Paints the body; loaded when motion first starts, and kept. */
  readonly Painter: typeof MovingBody | null;
  readonly onShown: (frame: ShownFrame | null, still: boolean) => void;
  /** To be set at each render: what was laid out, and how a moved drawing would be. */
  readonly standing: RefObject<(Standing & { readonly lay: (moved: BodyDrawing) => Laid }) | null>;
  /** The framing kept while the body moves; null at rest. */
  readonly transform: Transform | null;
  /** The drawing that rings and hit areas are laid out on; null until the first frame is on the screen. */
  readonly drawing: BodyDrawing | null;
}

/** Follows a motion: loads its painter, keeps the framing, and hands on where the places of the body are now. */
export function useMovingBody(
  motion: Motion,
  root: RefObject<HTMLElement | null>,
  drawing: BodyDrawing | null,
  framing: Transform | null,
  size: Size,
  insets: Insets,
): Moving {
  const moving = useMotion(motion, isMoving) && drawing !== null && drawing.view !== 'foot';
  const walking = useMotion(motion, ({ percent }) => percent !== null);
  const [Painter, setPainter] = useState<typeof MovingBody | null>(null);
  const [frame, setFrame] = useState<ShownFrame | null>(null);
  const held = useRef<{ readonly key: string; readonly transform: Transform } | null>(null);

  useEffect(() => {
    if (!moving || Painter) return;
    let wanted = true;
    import('./MovingBody.tsx').then(
      (loaded) => wanted && setPainter(() => loaded.MovingBody),
      () => motion.rest(),
    );
    return () => {
      wanted = false;
    };
  }, [moving, Painter, motion]);
  useEffect(() => {
    if (!moving) setFrame(null);
  }, [moving]);

  const standing = useRef<(Standing & { readonly lay: (moved: BodyDrawing) => Laid }) | null>(null);
  const mover = useRef<ReturnType<typeof overlayMover> | null>(null);
  const shown = useRef<BodyDrawing | null>(null);
  // before React renders the resting picture, its elements must be as it knows them
  useEffect(() => motion.subscribe(() => isMoving(motion.get()) || mover.current?.restore()), [motion]);
  const onShown = useCallback(
    (next: ShownFrame | null, still: boolean) => {
      if (!next) return motion.rest();
      const now = standing.current;
      if (!still && now && shown.current && root.current) {
        const laid = now.lay(movedDrawing(shown.current, next));
        if (sameThings(now.laid, laid)) {
          mover.current ??= overlayMover(root.current);
          return mover.current.move(now, laid);
        }
      }
      mover.current?.restore();
      setFrame(next);
    },
    [motion, root],
  );

  const key = [size.width, size.height, walking].join();
  if (!moving) held.current = null;
  else if (framing && drawing && held.current?.key !== key)
    held.current = {
      key,
      transform: roomToMove(framing, size, insets, drawing.box.y1, walking ? 'walking' : 'turning'),
    };
  const moved = moving && frame && drawing ? movedDrawing(drawing, frame) : null;
  shown.current = moved;
  return {
    Painter,
    onShown,
    standing,
    transform: held.current?.transform ?? null,
    drawing: moved,
  };
}
