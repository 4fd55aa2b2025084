import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clinicFile, LOOK_AGAIN } from '../../src/clinic/clinicFile.ts';
import { type ReadSettings, usualSettings } from '../../src/settings/clinicSettings.ts';

const WHOLE = '{"version":1,"name":"Riverside"}';
const HALF = WHOLE.slice(0, 12);
const SETTINGS: ReadSettings = { settings: usualSettings(false), problems: [] };
const MISSED: ReadSettings = { ...SETTINGS, missed: true };

function aClinic() {
  const found: { text: string | null; reads: ReadSettings } = { text: null, reads: SETTINGS };
  const onLookAgain = vi.fn();
  const look = clinicFile(null, onLookAgain, { fetch: async () => found.text, read: async () => found.reads });
  /** How often it is time to look again in the next minute. */
  const minute = () => {
    onLookAgain.mockClear();
    vi.advanceTimersByTime(LOOK_AGAIN);
    return onLookAgain.mock.calls.length;
  };
  return { found, look, minute };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('[FA17] a file is told when it says something new, and is not looked at again by itself', async () => {
  const { found, look, minute } = aClinic();
  expect(await look()).toBeNull();
  expect(minute()).toBe(0);
  found.text = WHOLE;
  expect(await look()).toBe(SETTINGS);
  expect(await look()).toBeNull();
  expect(minute()).toBe(0);
});

it('[FA17] without what reads it, it is told once and looked at each minute, also past a time without an answer', async () => {
  const { found, look, minute } = aClinic();
  Object.assign(found, { text: WHOLE, reads: MISSED });
  expect(await look()).toBe(MISSED);
  expect(minute()).toBe(1);
  expect(await look()).toBeNull();
  found.text = null;
  expect(minute()).toBe(1);
  expect(await look()).toBeNull();
  expect(minute()).toBe(1);
  Object.assign(found, { text: WHOLE, reads: SETTINGS });
  expect(await look()).toBe(SETTINGS);
  expect(minute()).toBe(0);
});

it('[FA17] half of a file without what reads it is one reason to look again, not two', async () => {
  const { found, look, minute } = aClinic();
  Object.assign(found, { text: HALF, reads: MISSED });
  for (let round = 0; round < 4; round++) {
    await look();
    expect(minute()).toBe(1);
  }
});

it('[FA17] what is in use stays in use while an edit of it cannot be read', async () => {
  const { found, look, minute } = aClinic();
  found.text = WHOLE;
  await look();
  Object.assign(found, { text: WHOLE.replace('Riverside', 'Hillside'), reads: MISSED });
  expect(await look()).toBeNull();
  expect(minute()).toBe(1);
  found.reads = SETTINGS;
  expect(await look()).toBe(SETTINGS);
});

it('[FA6] half of a file is told, and looked at each minute until it is whole', async () => {
  const { found, look, minute } = aClinic();
  found.text = HALF;
  expect(await look()).toBe(SETTINGS);
  expect(minute()).toBe(1);
  expect(await look()).toBeNull();
  expect(minute()).toBe(1);
  found.text = WHOLE;
  expect(await look()).toBe(SETTINGS);
  found.text = HALF;
  expect(await look()).toBeNull();
  expect(minute()).toBe(0);
});
