import type { Side } from '../../knowledge/regions.ts';
import type { Scene, View } from '../scene.ts';
import type { AngleOffset } from './offsets.ts';

/** What moves on the stage. At rest, all is null. */
export interface MotionState {
  /** Degrees the body is turned to; null: as the named view shows it. */
  readonly yaw: number | null;
  /** Percent of the stride; null: it stands. */
  readonly percent: number | null;
  readonly playing: boolean;
  readonly slow: boolean;
  /** A finger moves it and has not let go: however still, it does not rest. */
  readonly held: boolean;
  /** Added to the angles of the body: measured deviations that it stands and walks with. */
  readonly offsets: readonly AngleOffset[];
}

/** The motion of one stage. Changes many times a second, so it lives outside of React; read it with useMotion. */
export interface Motion {
  readonly get: () => MotionState;
  readonly set: (change: Partial<MotionState>) => void;
  /** Back to the resting picture. */
  readonly rest: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Measured stride at the usual pace, ms; and how much longer a slow one takes. */
export const STRIDE = 1046;
export const SLOW = 3;

const AT_REST: MotionState = { yaw: null, percent: null, playing: false, slow: false, held: false, offsets: [] };

export function createMotion(): Motion {
  let state = AT_REST;
  const listeners = new Set<() => void>();
  const put = (next: MotionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set: (change) => put({ ...state, ...change }),
    rest: () => {
      if (isMoving(state)) put({ ...AT_REST, slow: state.slow, offsets: state.offsets });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const isMoving = ({ yaw, percent, offsets }: MotionState): boolean =>
  yaw !== null || percent !== null || offsets.length > 0;

/** Stands as the named view shows it, but with offsets: the resting picture's framing is kept. */
export const isPosed = ({ yaw, percent, offsets }: MotionState): boolean =>
  yaw === null && percent === null && offsets.length > 0;

/** Degrees at which a named view sees the body. */
export function yawOf({ view, side }: Pick<Scene, 'view' | 'side'>): number {
  if (view === 'back') return 180;
  if (view === 'side') return side === 'right' ? 90 : 270;
  return 0;
}

/** The named view nearest to a turn. */
export function nearestView(yaw: number): { readonly view: Exclude<View, 'foot'>; readonly near: Side } {
  const [c, s] = [Math.cos((yaw * Math.PI) / 180), Math.sin((yaw * Math.PI) / 180)];
  const view = Math.abs(s) > Math.SQRT1_2 ? 'side' : c > 0 ? 'front' : 'back';
  return { view, near: s >= 0 ? 'right' : 'left' };
}

/** A turn as 0 to 360 degrees. */
export const wrapYaw = (yaw: number): number => ((yaw % 360) + 360) % 360;
