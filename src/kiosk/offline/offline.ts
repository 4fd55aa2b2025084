import type { ToServiceWorker } from './protocol.ts';

/** Working without a network, as the page sees it. */
export interface Offline {
  /** Keeps the files of further languages. */
  keepLanguages(languages: readonly string[]): void;
  /** Applies a new version, if one waits, by a reload. Only when nobody is in the middle of a visit. True when it does. */
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
  let applying = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (applying) window.location.reload();
  });
  return {
    keepLanguages(languages) {
      void serviceWorker.ready.then(({ active }) => tell(active, { kind: 'keep-languages', languages }));
    },
    applyUpdate() {
      if (!registration.waiting) return false;
      applying = true;
      tell(registration.waiting, { kind: 'update' });
      return true;
    },
  };
}
