import type { TouchPlace } from '../touch/places.ts';

/** Carries the buttons of the figure to where the body has gone, without a render: fenced, and taken back by `settleButtons` when React lays out anew. */
export function moveButtons(root: HTMLElement, from: readonly TouchPlace[], to: Float32Array): void {
  for (const [i, { id, x, y }] of from.entries()) {
    const button = root.querySelector<HTMLElement>(`[data-place="${id}"]`);
    const [nowX = x, nowY = y] = to.subarray(2 * i, 2 * i + 2);
    if (button) button.style.transform = `translate(${(nowX - x).toFixed(1)}px, ${(nowY - y).toFixed(1)}px)`;
  }
}

export function settleButtons(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-place]')) button.style.transform = '';
}
