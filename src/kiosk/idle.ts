/** Whether anyone is there. All times are ms of one clock, which may jump: the machine sleeps, or its clock is set. */
export type Idle =
  | { readonly phase: 'attract' }
  | { readonly phase: 'in-use'; readonly touchedAt: number }
  | { readonly phase: 'asking'; readonly since: number; readonly now: number }
  /** Nobody answered: the visit is to be forgotten. */
  | { readonly phase: 'over' };

export type IdleEvent =
  /** Someone starts. */
  | { readonly kind: 'start'; readonly at: number }
  /** Any sign of someone: touch, key, scroll; while asking, "I'm still here". */
  | { readonly kind: 'touch'; readonly at: number }
  /** Time passes. Busy: the app is reading aloud, so someone listens. */
  | { readonly kind: 'tick'; readonly at: number; readonly busy: boolean }
  /** "Start over now". */
  | { readonly kind: 'over' }
  /** The visit was forgotten. */
  | { readonly kind: 'forgotten' };

/** ms. */
export interface IdleTimes {
  readonly idle: number;
  readonly countdown: number;
}

/** Touches closer together than this, ms, count as one. */
const ONE_TOUCH = 1000;

export const ATTRACT: Idle = { phase: 'attract' };
const OVER: Idle = { phase: 'over' };
const inUse = (touchedAt: number): Idle => ({ phase: 'in-use', touchedAt });

function tick(idle: Idle, at: number, busy: boolean, times: IdleTimes): Idle {
  switch (idle.phase) {
    case 'in-use': {
      const untouched = at - idle.touchedAt;
      if (busy || untouched < 0) return inUse(at);
      // Longer than asking and waiting would have taken: the machine slept, and whoever was there has gone.
      if (untouched >= times.idle + times.countdown) return OVER;
      return untouched >= times.idle ? { phase: 'asking', since: at, now: at } : idle;
    }
    case 'asking': {
      if (at < idle.since) return { phase: 'asking', since: at, now: at };
      return at - idle.since >= times.countdown ? OVER : { ...idle, now: at };
    }
    default:
      return idle;
  }
}

/** What follows from an event. The same state where nothing does. */
export function nextIdle(idle: Idle, event: IdleEvent, times: IdleTimes): Idle {
  switch (event.kind) {
    case 'start':
      return inUse(event.at);
    case 'touch': {
      if (idle.phase === 'asking') return inUse(event.at);
      if (idle.phase !== 'in-use') return idle;
      return Math.abs(event.at - idle.touchedAt) < ONE_TOUCH ? idle : inUse(event.at);
    }
    case 'tick':
      return tick(idle, event.at, event.busy, times);
    case 'over':
      return idle.phase === 'attract' ? idle : OVER;
    case 'forgotten':
      return ATTRACT;
  }
}

/** Whole seconds left to answer; 0 where nobody is asked. */
export const secondsLeft = (idle: Idle, { countdown }: IdleTimes): number =>
  idle.phase === 'asking' ? Math.max(0, Math.ceil((countdown - (idle.now - idle.since)) / 1000)) : 0;
