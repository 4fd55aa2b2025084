// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { holdThumb, percentAt } from '../../src/figure/shift/holdThumb.ts';

const RAIL = { begins: 100, length: 200 };

/** A grip with a thumb at 50 percent, pressed at `x`. */
function pressed(on: 'grip' | 'thumb', x: number) {
  const grip = document.createElement('div');
  const thumb = grip.appendChild(document.createElement('span'));
  document.body.append(grip);
  const steps: number[] = [];
  let letGo = 0;
  const heard: string[] = [];
  document.body.addEventListener('pointermove', ({ type }) => heard.push(type), { capture: true });
  grip.addEventListener('pointerdown', (down) =>
    holdThumb(grip, down, {
      rail: RAIL,
      percent: 50,
      step: 5,
      onStep: (percent) => steps.push(percent),
      onLetGo: () => letGo++,
    }),
  );
  const send = (type: string, clientX: number, target: EventTarget = grip) =>
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, pointerId: 3 }));
  send('pointerdown', x, on === 'thumb' ? thumb : grip);
  return { steps, heard, send, letsGo: () => letGo };
}

test('[P26] a place on the rail is a whole number of steps, and none lies beside it', () => {
  expect([90, 100, 112, 113, 200, 300, 999].map((x) => percentAt(x, RAIL, 5))).toEqual([0, 0, 5, 5, 50, 100, 100]);
  expect(percentAt(5, { begins: 0, length: 0 }, 5)).toBe(0);
});

test('[P26] pressed beside the thumb, it comes under the finger; pressed itself, it does not jump', () => {
  expect(pressed('grip', 260).steps).toEqual([80]);
  const thumb = pressed('thumb', 215);
  expect(thumb.steps).toEqual([]);
  thumb.send('pointermove', 235);
  expect(thumb.steps).toEqual([60]);
});

test('[P26] each step is told once, wherever the finger is; nothing else hears of its moves; let go, it hears no more', () => {
  const { steps, heard, send, letsGo } = pressed('grip', 200);
  for (const x of [201, 210, 211, 600]) send('pointermove', x);
  expect(steps).toEqual([55, 100]);
  expect(heard).toEqual([]);
  window.dispatchEvent(new Event('blur'));
  expect(letsGo()).toBe(1);
  send('pointermove', 100);
  send('pointerup', 100);
  expect(steps).toEqual([55, 100]);
  expect(heard).toEqual(['pointermove']);
  expect(letsGo()).toBe(1);
});

test('[P26] a finger that turns out to scroll the page leaves the thumb where it was', () => {
  const { steps, send, letsGo } = pressed('grip', 260);
  send('pointercancel', 262);
  expect(steps).toEqual([80, 50]);
  expect(letsGo()).toBe(1);
});
