import { setTimeout as pause } from 'node:timers/promises';

/** Between two moves of the mouse, ms. */
const PACE = 12;

/**
 * Holds the left button down at the first of a way's points and moves along it, `pace` ms from point to point, until it ends.
 * By the browser's own command: Playwright's mouse asks the page before and after each held move whether something of it is
 * being dragged, which would be measured with the page's work.
 */
export async function drag(page, way, pace = PACE) {
  const devtools = await page.context().newCDPSession(page);
  const send = (type, [x, y], buttons) =>
    devtools.send('Input.dispatchMouseEvent', { type, x, y, buttons, button: 'left', clickCount: 1 });
  let last = null;
  for (const point of way) {
    await send('mouseMoved', point, last ? 1 : 0);
    if (!last) await send('mousePressed', point, 1);
    last = point;
    await pause(pace);
  }
  if (last) await send('mouseReleased', last, 0);
  await devtools.detach();
}

/** There and back along a line for `time` ms: `at` gives the point for a share from -1 to 1; `steps` moves make a radian of the swing. */
export function* swing(time, steps, at) {
  const end = Date.now() + time;
  for (let i = 0; Date.now() < end; i++) yield at(Math.sin(i / steps));
}
