import type { TouchPlace } from '../touch/places.ts';

/** Nearer than this, px, a button is where its place is: a hand does not feel it, and moving it costs the page a layout. */
const NEAR = 4;

/** Carries the buttons of the figure to where the body has gone, without a render: fenced, and taken back by `settleButtons` when React lays out anew. */
export function moveButtons(root: HTMLElement, from: readonly TouchPlace[], to: Float32Array): void {
  for (const [i, { id, x, y }] of from.entries()) {
    const button = root.querySelector<HTMLElement>(`[data-place="${id}"]`);
    const [nowX = x, nowY = y] = to.subarray(2 * i, 2 * i + 2);
    const [wasX = 0, wasY = 0] = button?.style.transform.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [dx, dy] = [nowX - x, nowY - y];
    if (button && Math.hypot(dx - wasX, dy - wasY) >= NEAR)
      button.style.transform = `translate(${dx.toFixed(1)}px, ${dy.toFixed(1)}px)`;
  }
}

export function settleButtons(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-place]'))
    if (button.style.transform) button.style.transform = '';
}
