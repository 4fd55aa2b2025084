import type { ToServiceWorker } from './protocol.ts';

/** Working without a network, as the page sees it. */
export interface Offline {
  /** Keeps the files of further languages. */
  keepLanguages(languages: readonly string[]): void;
  /**
   * Applies a new version, if there is one, by a reload. Only when nobody is in the middle of a visit: a browser that
   * takes so long that the next one has begun goes on with the old version until the next call. True when it does.
   */
  applyUpdate(): boolean;
}

/** How often a screen that is never reloaded looks for a new version, ms. */
const LOOK_EVERY = 3_600_000;

/**
 * Registers the service worker of the build. Null where the browser has none, blocks it, or the page was opened from a
 * file: everything works then, but only while the server can be reached.
 */
export async function startOffline(window: Window, url: string): Promise<Offline | null> {
  const { serviceWorker } = window.navigator;
  if (!serviceWorker || !window.location.protocol.startsWith('http')) return null;
  const registration = await serviceWorker.register(url).catch(() => null);
  if (!registration) return null;
  window.setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY);

  const tell = (to: ServiceWorker | null, message: ToServiceWorker) => to?.postMessage(message);
  /** Whether nobody has touched anything since the new version was asked to take over: a browser may take its time. */
  let untouched = false;
  for (const kind of ['pointerdown', 'keydown'])
    window.addEventListener(kind, () => (untouched = false), { capture: true, passive: true });
  /** Whether the page is of a version before the one that answers its requests. */
  let outdated = false;
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    outdated = controlled;
    controlled = true;
    if (outdated && untouched) window.location.reload();
  });
  return {
    keepLanguages(languages) {
      void serviceWorker.ready.then(({ active }) => outdated || tell(active, { kind: 'keep-languages', languages }));
    },
    applyUpdate() {
      if (outdated) window.location.reload();
      else if (registration.waiting) tell(registration.waiting, { kind: 'update' });
      else return false;
      untouched = true;
      return true;
    },
  };
}
