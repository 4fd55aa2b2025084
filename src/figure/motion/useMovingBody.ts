import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BodyDrawing } from '../drawing.ts';
import type { Insets, Size, Transform } from '../framing.ts';
import type { Laid, Room } from '../stage/layOut.ts';
import { type HitArea, hitAreas } from '../touch/hitAreas.ts';
import type { MovingBody } from './MovingBody.tsx';
import { isMoving, isPosed, type Motion } from './motion.ts';
import { moveButtons, settleButtons } from './moveButtons.ts';
import { movedDrawing } from './movedDrawing.ts';
import type { Overlay } from './overlay.ts';
import type { FrameReply, ShownFrame } from './protocol.ts';
import { type MovingRoom, roomToMove } from './roomToMove.ts';
import { useMotion } from './useMotion.ts';

/** What the figure shows while it moves. */
export interface Moving {
  /** Paints the body; loaded when motion first starts, and kept. */
  readonly Painter: typeof MovingBody | null;
  readonly onShown: (reply: FrameReply | null, still: boolean) => void;
  readonly overlay: RefObject<Overlay | null>;
  /** The room kept while the body moves; null at rest. */
  readonly room: MovingRoom | null;
  /** The framing of `drawing`. */
  readonly transform: Transform | null;
  /** The drawing that rings and hit areas are laid out on; null until the first frame is on the screen. */
  readonly drawing: BodyDrawing | null;
  /** Where touches mean what at this very moment; null: as laid out. */
  readonly areasNow: () => readonly HitArea[] | null;
  /** To be called after each render, with what was laid out on the moved drawing. */
  readonly carry: (overlay: Pick<Overlay, 'scene' | 'room'>, laid: Laid) => void;
}

/** The buttons follow the moving body this often, ms, and not at all below a finger that moves it: a hand needs them only where `areasNow` says. */
const BUTTONS = 500;

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
  const posed = useMotion(motion, isPosed);
  const walking = useMotion(motion, ({ percent }) => percent !== null);
  const [loaded, setLoaded] = useState<typeof import('./movingStage.ts') | null>(null);
  const [frame, setFrame] = useState<ShownFrame | null>(null);
  const held = useRef<{ readonly key: string; readonly room: MovingRoom } | null>(null);
  const overlay = useRef<Overlay | null>(null);
  const laid = useRef<Laid | null>(null);
  const room = useRef<Room | null>(null);
  const spots = useRef<Float32Array | null>(null);
  const followed = useRef(0);
  const movingNow = useRef(moving);

  useEffect(() => {
    if (!moving || loaded) return;
    let wanted = true;
    import('./movingStage.ts').then(
      (stage) => wanted && setLoaded(stage),
      () => motion.rest(),
    );
    return () => {
      wanted = false;
    };
  }, [moving, loaded, motion]);

  /** While the canvas carries the overlay, the page's own stays out of sight. */
  const setCarried = useCallback(
    (now: Float32Array | null) => {
      spots.current = now;
      root.current?.toggleAttribute('data-carried', now !== null);
    },
    [root],
  );
  useLayoutEffect(() => {
    movingNow.current = moving;
    if (moving) return;
    setFrame(null);
    setCarried(null);
    if (root.current) settleButtons(root.current);
  }, [moving, root, setCarried]);

  const onShown = useCallback(
    (reply: FrameReply | null, still: boolean) => {
      if (!reply) return motion.rest();
      // a frame that was on its way when the foot was turned to
      if (!movingNow.current) return;
      const { shown } = reply;
      if (still && shown) {
        // the page's own overlay must stand before the canvas drops its
        flushSync(() => setFrame(shown));
        return setCarried(null);
      }
      setCarried(reply.spots);
      if (shown) setFrame(shown);
      const now = performance.now();
      if (motion.get().held || now - followed.current < BUTTONS) return;
      if (!reply.spots || !laid.current || !root.current) return;
      followed.current = now;
      moveButtons(root.current, laid.current.places, reply.spots);
    },
    [motion, root, setCarried],
  );

  const key = JSON.stringify([size.width, size.height, insets, walking, posed && framing]);
  if (!moving) held.current = null;
  else if (framing && drawing && held.current?.key !== key)
    held.current = { key, room: { framing, size, insets, floor: drawing.box.y1, walks: walking, posed } };
  const moved = moving && frame && drawing ? movedDrawing(drawing.box, frame) : null;
  return {
    Painter: loaded?.MovingBody ?? null,
    onShown,
    overlay,
    room: held.current?.room ?? null,
    transform: held.current && frame && roomToMove(held.current.room, frame.yaw),
    drawing: moved,
    areasNow: () => {
      const [at, places] = [spots.current, laid.current?.places];
      if (!at || !places || !room.current) return null;
      const moved = places.map((place, i) => ({ ...place, x: at[2 * i] ?? place.x, y: at[2 * i + 1] ?? place.y }));
      return hitAreas(moved, room.current.minTarget);
    },
    carry: (now, nowLaid) => {
      if (!moved || !root.current || !loaded) return;
      settleButtons(root.current);
      laid.current = nowLaid;
      room.current = now.room;
      overlay.current = loaded.overlayOf(root.current, { ...now, box: moved.box }, nowLaid);
    },
  };
}
