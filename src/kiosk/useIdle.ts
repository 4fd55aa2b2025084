import { useEffect, useReducer } from 'react';
import { ATTRACT, type Idle, type IdleEvent, type IdleTimes, nextIdle } from './idle.ts';

/** How often the clock is read, ms. */
const TICK = 250;
/** What shows that someone is there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll', 'input'] as const;

/**
 * Follows whether anyone is there; while `isReading`, someone listens. The clock is the wall clock: the only one that goes
 * on while the machine sleeps.
 */
export function useIdle(times: IdleTimes, isReading: () => boolean): readonly [Idle, (event: IdleEvent) => void] {
  const [idle, send] = useReducer((before: Idle, event: IdleEvent) => nextIdle(before, event, times), ATTRACT);
  const { phase } = idle;
  useEffect(() => {
    if (phase !== 'in-use' && phase !== 'asking') return;
    const timer = setInterval(() => send({ kind: 'tick', at: Date.now(), busy: isReading() }), TICK);
    return () => clearInterval(timer);
  }, [phase, isReading]);
  useEffect(() => {
    if (phase !== 'in-use') return;
    const onSign = () => send({ kind: 'touch', at: Date.now() });
    for (const sign of SIGNS) document.addEventListener(sign, onSign, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, onSign, { capture: true });
    };
  }, [phase]);
  return [idle, send];
}
