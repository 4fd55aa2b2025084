import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { settled } from './fixture.ts';
import { DIST, kept as keptIn, test } from './ownServer.ts';

test.use({ serviceWorkers: 'allow' });

/** How many files belong to languages other than English: they are kept after everything else. */
const languageFiles = (): number =>
  readdirSync(join(DIST, 'data'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .flatMap(({ name }) => readdirSync(join(DIST, 'data', name))).length;

/** Everything is kept: the worker of the page is active, and every file of its lists is in the cache. */
const kept = (page: Page): Promise<void> => keptIn(page, /^languages-/, languageFiles());

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
