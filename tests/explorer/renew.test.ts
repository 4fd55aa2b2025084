// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest';
import { noteMissed, renewIfMissed, setShared } from '../../src/explorer/renew.ts';

it('[FA11] on a shared screen what failed again is fetched anew at start over, elsewhere at once', () => {
  const onRenew = vi.fn();
  window.addEventListener('ground-up:renew', onRenew);
  onTestFinished(() => {
    window.removeEventListener('ground-up:renew', onRenew);
    setShared(false);
  });
  setShared(true);
  noteMissed(true);
  expect(onRenew).not.toHaveBeenCalled();
  renewIfMissed();
  expect(onRenew).toHaveBeenCalledTimes(1);
  setShared(false);
  noteMissed(true);
  expect(onRenew).toHaveBeenCalledTimes(2);
});

it('[FA11] whoever has begun before the server answers is left in peace', () => {
  const wanted: (() => boolean)[] = [];
  const onRenew = (event: Event) => wanted.push((event as CustomEvent<() => boolean>).detail);
  window.addEventListener('ground-up:renew', onRenew);
  onTestFinished(() => window.removeEventListener('ground-up:renew', onRenew));
  noteMissed(false);
  renewIfMissed();
  expect(wanted.at(-1)?.()).toBe(true);
  window.dispatchEvent(new Event('pointerdown'));
  expect(wanted.at(-1)?.()).toBe(false);
  renewIfMissed();
  expect(wanted.at(-1)?.()).toBe(true);
  window.dispatchEvent(new Event('keydown'));
  expect(wanted.at(-1)?.()).toBe(false);
});
