/**
 * The service worker: keeps the whole app, so that a screen works with the cable pulled. A new version is fetched
 * quietly and waits until the page says that nobody is in the middle of a visit.
 */
import { clientsClaim } from 'workbox-core';
import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { ToServiceWorker } from './protocol.ts';

/** What is kept, filled in by the build: everyone's files, and those that only one language needs. */
declare const KEPT_FILES: readonly PrecacheEntry[];
declare const LANGUAGE_FILES: Readonly<Record<string, readonly string[]>>;

/** An event that lasts as long as the work it gives rise to. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What a service worker has and this file uses of it (TypeScript's own types of it exclude those of a page). */
interface WorkerScope {
  readonly registration: { readonly scope: string; readonly installing: unknown; readonly waiting: unknown };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: LastingEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: LastingEvent & { readonly data: ToServiceWorker | null }) => void,
  ): void;
}
const worker = self as unknown as WorkerScope;

/** Where this folder of the site keeps its languages: another one may hold other files, or another version. */
const LANGUAGES = `languages-${worker.registration.scope}`;
/** Where every folder kept them before. */
const LANGUAGES_OF_ALL = 'languages';
const CLINIC_WAIT = 3;
/** A name that holds the hash of the content. */
const HASHED = /-[\w-]{8}\.\w+$/;

clientsClaim();
const kept = new PrecacheController();
kept.addToCacheList([...KEPT_FILES]);
worker.addEventListener('install', kept.install);
// What public/heal.js asks of the server alone.
registerRoute(
  ({ request }) => request.cache === 'no-store',
  ({ request }) => fetch(request),
);
// The query is the outside world's (?kiosk, ?embed): it is the same page. A damaged entry is fetched and kept again.
registerRoute(new PrecacheRoute(kept, { ignoreURLParametersMatching: [/.*/] }));

/** What the clinic's file says where none was ever read: the usual settings. */
const NO_FILE = { handlerDidError: async () => Response.json({ version: 1 }) };

/** Half a file, read while staff was saving it, never takes the place of the last good copy. */
const ONLY_WHOLE = {
  cacheWillUpdate: async ({ response }: { readonly response: Response }) => {
    if (!response.ok) return null;
    return response
      .clone()
      .json()
      .then(
        () => response,
        () => null,
      );
  },
};

/** The clinic's own file is never kept ahead: the network first, then the last good copy. */
registerRoute(
  ({ url }) => url.href === new URL('clinic.json', worker.registration.scope).href,
  new NetworkFirst({ cacheName: 'clinic', networkTimeoutSeconds: CLINIC_WAIT, plugins: [NO_FILE, ONLY_WHOLE] }),
);

const files = Object.values(LANGUAGE_FILES).flat();
registerRoute(
  ({ url }) => files.some((file) => url.href === new URL(file, worker.registration.scope).href),
  new CacheFirst({ cacheName: LANGUAGES }),
);

/**
 * A browser may let this version take over when a visitor of the one before is under way: what that page still asks for
 * is there until a page of this version says what it keeps.
 */
registerRoute(
  ({ url }) => url.href.startsWith(worker.registration.scope) && HASHED.test(url.pathname),
  new CacheFirst({ cacheName: kept.strategy.cacheName, plugins: [{ cacheWillUpdate: async () => null }] }),
);

worker.addEventListener('message', (event) => {
  const { data } = event;
  switch (data?.kind) {
    case 'update':
      event.waitUntil(worker.skipWaiting());
      return;
    case 'keep-languages': {
      const wanted = data.languages.flatMap((language) => LANGUAGE_FILES[language] ?? []);
      // a next version that waits keeps its files in the same place
      if (!worker.registration.installing && !worker.registration.waiting) void kept.activate(event);
      event.waitUntil(caches.open(LANGUAGES).then((cache) => keepMissing(cache, wanted)));
      event.waitUntil(dropShared());
      return;
    }
  }
});

/** Fetches what is not kept yet, and drops what no version needs any more. */
async function keepMissing(cache: Cache, wanted: readonly string[]): Promise<void> {
  const urls = wanted.map((file) => new URL(file, worker.registration.scope).href);
  const known = new Set(files.map((file) => new URL(file, worker.registration.scope).href));
  const kept = (await cache.keys()).map(({ url }) => url);
  await Promise.all(kept.filter((url) => !known.has(url)).map((url) => cache.delete(url)));
  await cache.addAll(urls.filter((url) => !kept.includes(url)));
}

/** Drops the languages that were kept for all folders, where no other folder has any there. */
async function dropShared(): Promise<void> {
  if (!(await caches.has(LANGUAGES_OF_ALL))) return;
  const own = new URL('data/', worker.registration.scope).href;
  const shared = await (await caches.open(LANGUAGES_OF_ALL)).keys();
  if (shared.every(({ url }) => url.startsWith(own))) await caches.delete(LANGUAGES_OF_ALL);
}
