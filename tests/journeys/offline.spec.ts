import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { settled } from './fixture.ts';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** A web server of its own for the build, to be stopped in the middle of a visit. */
async function serve(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(DIST, path === '/' ? 'index.html' : path);
    try {
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
}

const test = base.extend<{ server: Awaited<ReturnType<typeof serve>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.stop();
  },
});
test.use({ serviceWorkers: 'allow' });

/** How many files belong to languages other than English: they are kept after everything else. */
const languageFiles = (): number =>
  readdirSync(join(DIST, 'data'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .flatMap(({ name }) => readdirSync(join(DIST, 'data', name))).length;

/** Everything is kept: the worker of the page is active, and every file of its lists is in the cache. */
const kept = (page: Page): Promise<void> =>
  page.evaluate(async (files) => {
    await navigator.serviceWorker.ready;
    const later = () => new Promise((done) => setTimeout(done, 50));
    while (!navigator.serviceWorker.controller) await later();
    while ((await (await caches.open('languages')).keys()).length < files) await later();
  }, languageFiles());

test.describe('without a network', () => {
  test('[OF1] loaded once, everything works with the server stopped', async ({ page, server }) => {
    test.setTimeout(60_000);
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(server.url);
    await kept(page);
    await server.stop();
    await page.reload();
    for (const hash of [
      '#/region/left-knee',
      '#/condition/flat-foot',
      '#/help',
      '#/treatment/calf-stretch',
      '#/map',
      '#/about',
      '#/region/left-knee?view=back',
    ]) {
      await page.goto(`${server.url}${hash}`);
      await settled(page);
      await expect(page.locator('h1')).toBeVisible();
    }
    await page.goto(`${server.url}#/condition/heel-spur?lang=es`);
    await settled(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.goto(`${server.url}#/about?lang=en`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    // a page of the outside world's own query is the same page
    await page.goto(`${server.url}?embed=1#/region/right-hip`);
    await expect(page.locator('h1')).toHaveText('Right hip');
    expect(heard).toEqual([]);
  });

  test('[OF2] a damaged copy is dropped and fetched anew', async ({ page, server }) => {
    test.setTimeout(60_000);
    await page.goto(server.url);
    await kept(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/assets\/.*\.js/.test(request.url))
            await cache.put(request, new Response('damaged', { headers: { 'content-type': 'text/javascript' } }));
      }
    });
    await page.goto(`${server.url}#/region/left-knee`);
    await page.reload();
    await expect(page.locator('h1')).toHaveText('Left knee', { timeout: 20_000 });
  });
});
