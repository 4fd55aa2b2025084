import { afterEach, expect, it, vi } from 'vitest';

const SITE = 'https://clinic.example/';

/** The caches of one site, as far as the service worker uses them by itself. */
function cachesOf(site: Map<string, Set<string>>) {
  const open = async (name: string) => {
    const files = site.get(name) ?? new Set<string>();
    site.set(name, files);
    return {
      keys: async () => [...files].map((url) => ({ url })),
      delete: async (url: string) => files.delete(url),
      addAll: async (urls: readonly string[]) => urls.forEach((url) => void files.add(url)),
    };
  };
  return {
    open,
    has: async (name: string) => site.has(name),
    keys: async () => [...site.keys()],
    delete: async (name: string) => site.delete(name),
  };
}

/** The service worker of one folder of the site is there, and a page of it asks to keep Spanish. */
async function keepSpanish(folder: string, version: string, site: Map<string, Set<string>>): Promise<void> {
  const work: Promise<unknown>[] = [];
  const scope = new EventTarget();
  const registration = { scope: `${SITE}${folder}`, installing: null, waiting: null };
  const location = new URL(`${folder}sw.js`, SITE);
  const globals = { caches: cachesOf(site), registration, location, clients: { claim: async () => undefined } };
  vi.stubGlobal('self', Object.assign(scope, globals));
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.stubGlobal('KEPT_FILES', []);
  vi.stubGlobal('LANGUAGE_FILES', { es: [`data/es/messages-${version}.js`] });
  vi.resetModules();
  await import('../../src/kiosk/offline/serviceWorker.ts');
  const waitUntil = (each: Promise<unknown>) => work.push(each);
  for (const [type, data] of [
    ['activate', null],
    ['message', { kind: 'keep-languages', languages: ['es'] }],
  ] as const)
    scope.dispatchEvent(Object.assign(new Event(type), { data, waitUntil }));
  await Promise.all(work);
}

afterEach(() => void vi.unstubAllGlobals());

it('[OF4] two folders of one site keep a copy each, and leave what other apps keep', async () => {
  const others = new Map([
    [`workbox-precache-v1-${SITE}booking/`, new Set([`${SITE}booking/app.js`])],
    ['the clinic’s own', new Set([`${SITE}start.js`])],
  ]);
  const site = new Map(others);
  await keepSpanish('', 'old', site);
  await keepSpanish('b/', 'new', site);
  await keepSpanish('', 'next', site);
  const languages = [...site].filter(([name]) => name.startsWith('languages'));
  expect(languages.map(([name, files]) => [name, [...files]])).toEqual([
    [`languages-${SITE}`, [`${SITE}data/es/messages-next.js`]],
    [`languages-${SITE}b/`, [`${SITE}b/data/es/messages-new.js`]],
  ]);
  for (const [name, files] of others) expect(site.get(name)).toEqual(files);
});

it('[OF4] what all folders once kept together goes when it is of one folder alone', async () => {
  const own = `${SITE}a/data/es/messages-old.js`;
  const shared = (...files: string[]) => new Map([['languages', new Set(files)]]);
  const alone = shared(own);
  await keepSpanish('a/', 'new', alone);
  expect(alone.has('languages')).toBe(false);
  const ofTwo = shared(own, `${SITE}b/data/es/messages-old.js`);
  await keepSpanish('a/', 'new', ofTwo);
  expect(ofTwo.get('languages')?.size).toBe(2);
});
