import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRACT, type Idle, type IdleEvent, nextIdle, secondsLeft } from '../../src/kiosk/idle.ts';

const TIMES = { idle: 75_000, countdown: 20_000 };
const NOON = 1_000_000;

/** What follows from events, one after the other; `at` in seconds after noon. */
const following = (...events: readonly ([IdleEvent['kind'], number] | [IdleEvent['kind'], number, 'busy'])[]): Idle =>
  events.reduce<Idle>(
    (idle, [kind, at, busy]) =>
      nextIdle(idle, { kind, at: NOON + at * 1000, busy: busy === 'busy' } as IdleEvent, TIMES),
    ATTRACT,
  );

describe('the idle clock', () => {
  it('[KI1] 75 s untouched, and it asks; 20 s without an answer, and the visit is over', () => {
    expect(following(['start', 0], ['tick', 74.9]).phase).toBe('in-use');
    expect(following(['start', 0], ['tick', 75]).phase).toBe('asking');
    expect(following(['start', 0], ['tick', 75], ['tick', 94.9]).phase).toBe('asking');
    expect(following(['start', 0], ['tick', 75], ['tick', 95]).phase).toBe('over');
    expect(following(['start', 0], ['tick', 75], ['tick', 95], ['forgotten', 95])).toBe(ATTRACT);
  });

  it('[KI1] the seconds left are counted down in the open', () => {
    const left = [75, 75.1, 76, 89.2, 94.9].map((at) =>
      secondsLeft(following(['start', 0], ['tick', 75], ['tick', at]), TIMES),
    );
    expect(left).toEqual([20, 20, 19, 6, 1]);
    expect(secondsLeft(following(['start', 0]), TIMES)).toBe(0);
  });

  it('[KI2] any touch starts the 75 s anew, and keeps the visit while it asks, however often', () => {
    expect(following(['start', 0], ['touch', 60], ['tick', 130]).phase).toBe('in-use');
    const kept = following(['start', 0], ['tick', 75], ['touch', 90], ['tick', 165], ['touch', 170], ['tick', 240]);
    expect(kept.phase).toBe('in-use');
  });

  it('[KI2] while it reads aloud nobody is asked, and the 75 s begin when it is silent', () => {
    expect(following(['start', 0], ['tick', 74, 'busy'], ['tick', 148], ['tick', 148.9]).phase).toBe('in-use');
    expect(following(['start', 0], ['tick', 74, 'busy'], ['tick', 149]).phase).toBe('asking');
  });

  it('[KI3] a machine that slept forgets the visit at once', () => {
    expect(following(['start', 0], ['tick', 3600]).phase).toBe('over');
    expect(following(['start', 0], ['tick', 75], ['tick', 3600]).phase).toBe('over');
  });

  it('[KI3] a clock that is set back never stops the countdown for good', () => {
    expect(following(['start', 0], ['tick', -500], ['tick', -425]).phase).toBe('asking');
    expect(following(['start', 0], ['tick', 75], ['tick', -500], ['tick', -480]).phase).toBe('over');
  });

  it('[KI4] nothing but a start leaves the attract screen', () => {
    for (const kind of ['touch', 'tick', 'over', 'forgotten'] as const) expect(following([kind, 9])).toBe(ATTRACT);
    expect(following(['start', 0], ['over', 1]).phase).toBe('over');
  });

  it('[KI3] whatever happens, 95 s of silence after it end the visit', () => {
    const event = fc.tuple(
      fc.constantFrom('start', 'touch', 'tick', 'over', 'forgotten'),
      fc.integer({ min: -999, max: 999 }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const idle = following(...(events as [IdleEvent['kind'], number][]));
        const silent = Array.from({ length: 400 }, (_, tick) => tick * 0.25 + 999);
        const end = silent.reduce(
          (now, at) => nextIdle(now, { kind: 'tick', at: NOON + at * 1000, busy: false }, TIMES),
          idle,
        );
        expect(['attract', 'over']).toContain(end.phase);
      }),
    );
  });

  it('[KI2] touches within a second are one: scrolling costs nothing', () => {
    const once = following(['start', 0], ['touch', 10]);
    expect(nextIdle(once, { kind: 'touch', at: NOON + 10_500 }, TIMES)).toBe(once);
  });
});
