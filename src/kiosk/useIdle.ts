import { useEffect, useReducer } from 'react';
import { ATTRACT, type Idle, type IdleEvent, type IdleTimes, nextIdle } from './idle.ts';

/** How often the clock is read, ms. */
const TICK = 250;
/** What shows that someone is there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll', 'input'] as const;

/** The system's own voice is speaking: someone listens. */
const isReadingAloud = (): boolean => window.speechSynthesis?.speaking ?? false;

/** Follows whether anyone is there. The clock is the wall clock: the only one that goes on while the machine sleeps. */
export function useIdle(times: IdleTimes): readonly [Idle, (event: IdleEvent) => void] {
  const [idle, send] = useReducer((before: Idle, event: IdleEvent) => nextIdle(before, event, times), ATTRACT);
  const { phase } = idle;
  useEffect(() => {
    if (phase !== 'in-use' && phase !== 'asking') return;
    const timer = setInterval(() => send({ kind: 'tick', at: Date.now(), busy: isReadingAloud() }), TICK);
    return () => clearInterval(timer);
  }, [phase]);
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
