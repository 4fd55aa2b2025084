/** The visitor waits no longer than this, ms, however busy the page is. */
const PATIENCE = 1000;

/** Does something when the page has nothing better to do; in an old browser, once the next frame is painted. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: PATIENCE });
  else requestAnimationFrame(() => setTimeout(act));
}
