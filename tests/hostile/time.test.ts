import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRACT, type IdleEvent, nextIdle, secondsLeft } from '../../src/kiosk/idle.ts';
import { cases } from './attacks.ts';

const TIMES = { idle: 75_000, countdown: 20_000 };
const TICK = 250;

/** A clock that may stand anywhere, and be set at any time. */
const aTime = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, 8.64e15),
);
const anEvent: fc.Arbitrary<IdleEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('start' as const, 'touch' as const), at: aTime }),
  fc.record({ kind: fc.constant('tick' as const), at: aTime, busy: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('over' as const, 'forgotten' as const) }),
);

describe('clocks that jump', () => {
  it('[HI6] after any events and jumps of the clock, 96 quiet seconds end the visit', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40 }), fc.integer({ min: 0, max: 2e12 }), (events, now) => {
        let idle = events.reduce((before, event) => nextIdle(before, event, TIMES), ATTRACT);
        for (let at = now; at <= now + 96_000; at += TICK) {
          idle = nextIdle(idle, { kind: 'tick', at, busy: false }, TIMES);
          expect(secondsLeft(idle, TIMES)).toBeLessThanOrEqual(20);
        }
        expect(['over', 'attract']).toContain(idle.phase);
      }),
      cases('clock'),
    );
  });
});
