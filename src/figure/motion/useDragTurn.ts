import { type PointerEvent, useRef } from 'react';
import type { Scene } from '../scene.ts';
import { type Motion, wrapYaw, yawOf } from './motion.ts';

/** A press that moves further than this sideways, px, turns the body. */
const DRAG = 8;
/** Degrees of a turn for a pixel of a drag. */
const DEGREES = 0.5;

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly yaw: number;
  turns: boolean;
}

/** Pointer handlers that turn the body as the finger moves. `onTurned` tells where it stops, degrees. */
export function useDragTurn(motion: Motion, scene: Scene, onTurned: ((yaw: number) => void) | undefined) {
  const drag = useRef<Drag | null>(null);
  if (!onTurned || scene.view === 'foot') return {};
  const letGo = () => {
    const turned = drag.current?.turns ? motion.get().yaw : null;
    drag.current = null;
    if (turned === null) return;
    motion.set({ held: false });
    onTurned(turned);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (!event.isPrimary || event.button > 0) return;
      const yaw = motion.get().yaw ?? yawOf(scene);
      drag.current = { x: event.clientX, y: event.clientY, yaw, turns: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const now = drag.current;
      if (!now) return;
      const across = event.clientX - now.x;
      if (!now.turns) {
        if (Math.abs(event.clientY - now.y) > Math.max(DRAG, Math.abs(across))) drag.current = null;
        if (Math.abs(across) < DRAG || drag.current === null) return;
        now.turns = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }
      motion.set({ yaw: wrapYaw(now.yaw + across * DEGREES), held: true });
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
