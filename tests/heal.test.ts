import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const CODE = readFileSync(join(import.meta.dirname, '../public/heal.js'), 'utf8');
const HERE = 'https://clinic.example/a/';
const PAGE = `<script src="./heal.js" defer></script><link rel="icon" href="./icon.svg" />
  <script type="module" crossorigin src="./assets/app-12345678.js"></script>
  <link rel="stylesheet" crossorigin href="./assets/app-12345678.css">`;
const NEEDED = ['./heal.js', './assets/app-12345678.js', './assets/app-12345678.css'];
const OWN = [`workbox-precache-v2-${HERE}`, `languages-${HERE}`];
const OTHERS = [
  'workbox-precache-v2-https://clinic.example/b/',
  'languages-https://clinic.example/b/',
  'the-clinics-own-app',
];

/** A browser at a page of the app that does not stand, as far as heal.js sees it, and its server. */
function open(changes: Record<string, unknown> = {}) {
  const page = Object.assign(new EventTarget(), { name: '' });
  const kept = new Set([...OWN, ...OTHERS]);
  const worker = { scope: HERE, unregister: vi.fn() };
  const reload = vi.fn();
  const root = { childElementCount: 0 };
  /** What the server has: the type of each file. */
  const server = new Map([
    [HERE, 'text/html'],
    ['./sw.js', 'text/plain'],
    ...NEEDED.map((file): [string, string] => [file, 'text/plain']),
  ]);
  const load = () =>
    runInNewContext(CODE, {
      window: page,
      addEventListener: page.addEventListener.bind(page),
      setTimeout,
      URL,
      location: { href: `${HERE}?kiosk#/map`, reload },
      document: {
        getElementById: () => root,
        createElement: () => ({ remove: () => undefined }),
        body: { append: () => undefined },
      },
      navigator: { language: 'en', serviceWorker: { getRegistration: async () => worker } },
      caches: { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) },
      fetch: async (file: string) => {
        const type = server.get(file.replace(/\?.*/, ''));
        return new Response(PAGE, { status: type ? 200 : 404, headers: { 'content-type': type ?? 'text/html' } });
      },
      ...changes,
    });
  load();
  return {
    ...{ page, kept, worker, reload, root, server, load },
    /** Waits a while after an event of the page. */
    async happens(event: string, wanted?: () => boolean): Promise<void> {
      page.dispatchEvent(new CustomEvent(event, { detail: wanted }));
      await vi.advanceTimersByTimeAsync(15_000);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the way back', () => {
  it.each(['error', 'ground-up:renew'])('[FA3] drops what was kept, and fetches it anew (%s)', async (event) => {
    const { happens, kept, worker, reload } = open();
    await happens(event);
    expect([...kept]).toEqual(OTHERS);
    expect(worker.unregister).toHaveBeenCalledTimes(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  const blocked = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
  it.each([
    ['storage is blocked', { caches: { keys: blocked } }],
    ['service workers are blocked', { navigator: { language: 'en', serviceWorker: { getRegistration: blocked } } }],
    ['there are no service workers', { navigator: { language: 'en' } }],
    ['there are no caches', { caches: undefined, navigator: { language: 'en' } }],
  ])('[FA3] is there where %s', async (_, changes) => {
    const { happens, reload } = open(changes);
    await happens('error');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each([HERE, ...NEEDED])('[FA12] nothing is dropped while the server has no %s', async (file) => {
    const { happens, server, kept, worker, reload } = open();
    const type = server.get(file) as string;
    server.delete(file);
    await happens('ground-up:renew');
    await happens('error');
    expect([...kept]).toEqual([...OWN, ...OTHERS]);
    expect(worker.unregister).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
    server.set(file, type);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('[FA12] nothing is dropped while the server has another page in place of a file, or none of ours', async () => {
    const { happens, server, kept } = open();
    server.set('./assets/app-12345678.js', 'text/html');
    await happens('ground-up:renew');
    expect(kept).toContain(OWN[0]);
    const login = async () => new Response('<script src="/login.js"></script>');
    const caught = open({ fetch: login });
    await caught.happens('ground-up:renew');
    expect(caught.kept).toContain(OWN[0]);
  });

  it('[FA12] what the server has is asked of it alone, not of what is kept', async () => {
    const fetch = vi.fn(async (_file: string, _how: RequestInit) => new Response(PAGE));
    const { happens } = open({ fetch });
    await happens('ground-up:renew');
    expect(fetch.mock.calls.map(([file]) => file)).toEqual([`${HERE}?kiosk#/map`, ...NEEDED]);
    for (const [, { cache }] of fetch.mock.calls) expect(cache).toBe('no-store');
  });

  it('[FA11] what the app wants no more when the server has answered stays as it is', async () => {
    const { happens, kept, reload } = open();
    await happens('ground-up:renew', () => false);
    expect(kept).toContain(OWN[0]);
    expect(reload).not.toHaveBeenCalled();
    await happens('ground-up:renew', () => true);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('[FA13] the service worker of another app of the site stays', async () => {
    const { happens, worker, reload } = open();
    worker.scope = 'https://clinic.example/';
    await happens('error');
    expect(worker.unregister).not.toHaveBeenCalled();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('[FA14] the name that the page around gave the frame is there again when the app stands', async () => {
    const { happens, page, root, reload, load } = open();
    page.name = 'ground-up-frame';
    await happens('error');
    expect(page.name).not.toBe('ground-up-frame');
    // the next page of the same frame
    load();
    await happens('ground-up:renew');
    expect(reload).toHaveBeenCalledTimes(1);
    root.childElementCount = 1;
    await happens('load');
    expect(page.name).toBe('ground-up-frame');
    await happens('load');
    expect(page.name).toBe('ground-up-frame');
  });
});
