import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { bar, place, settled } from './fixture.ts';
import { nextVersion } from './nextVersion.ts';
import { DIST, kept, type OwnServer, test } from './ownServer.ts';

const failed = (page: Page) => page.getByRole('alert').filter({ hasText: 'did not load' });
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const PRECACHE = /precache/;

test.describe('a fault, and the way back without staff', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('[FA1] a chunk that is not there says so and comes with the next try', async ({ page, server }) => {
    server.fault(/MapPage/);
    await page.goto(server.url);
    await bar(page).getByRole('link', { name: 'All links' }).click();
    await expect(failed(page)).toBeVisible();
    server.fault(null);
    await again(page).click();
    await settled(page);
    await expect(failed(page)).toBeHidden();
  });

  test('[FA2] half of a text is fetched whole with the second try, at the same page', async ({ page, server }) => {
    server.fault(/data\/en\/.*flat-foot/, 'half');
    await page.goto(`${server.url}#/condition/flat-foot`);
    await expect(failed(page)).toBeVisible();
    server.fault(null);
    await again(page).click();
    await settled(page);
    await expect(title(page, 'Flat feet')).toBeVisible();
    await expect(failed(page)).toBeHidden();
  });

  test('[FA3] the server dies while the page loads: it says so and comes by itself when the server is back', async ({
    page,
    server,
  }) => {
    server.fault(/app-.*js|sw\.js/, 'broken-off');
    await page.goto(server.url);
    await expect(page.getByText('Ground Up did not load. It is trying again.')).toBeVisible();
    server.fault(null);
    await expect(title(page, 'Where does it hurt?')).toBeVisible({ timeout: 10_000 });
  });

  test('[FA12] half a deployment: what can be seen stays until the server has all the first screen needs', async ({
    page,
    server,
  }) => {
    await page.goto(server.url);
    await settled(page);
    server.fault(/\/(assets|data)\//);
    await bar(page).getByRole('link', { name: 'All links' }).click();
    const asked = page.waitForResponse((response) => response.request().method() === 'HEAD' && !response.ok());
    await again(page).click();
    await asked;
    await expect(failed(page)).toBeVisible();
    await bar(page).getByRole('link', { name: 'Body' }).click();
    await expect(title(page, 'Where does it hurt?')).toBeVisible();
  });

  test('[FA11] on a shared screen a part that does not come costs no visit', async ({ page, server }) => {
    await page.goto(`${server.url}?kiosk`);
    const start = page.getByRole('button', { name: 'Touch to start' });
    await start.click();
    await place(page, /^Left knee/).click();
    await settled(page);
    server.fault(/MapPage/);
    await bar(page).getByRole('link', { name: 'All links' }).click();
    await again(page).click();
    await expect(failed(page)).toBeVisible();
    // it would have gone by now
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(title(page, 'Left knee')).toBeVisible();
    server.fault(null);
    const anew = page.waitForEvent('load');
    await bar(page).getByRole('button', { name: 'Start over' }).click();
    await anew;
    await expect(start).toBeVisible();
  });

  test('[FA15] what answers a request, or fits the app into a frame, may not come: the app opens all the same', async ({
    page,
    server,
  }) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    server.fault(/openInfobutton|embed-/);
    const request = '?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M72.2';
    await page.goto(`${server.url}${request}`);
    await expect(title(page, 'Where does it hurt?')).toBeVisible();
    await expect(page.getByText('We could not find that page.')).toBeVisible();
    await page.goto(`${server.url}?embed#/region/left-knee`);
    await expect(title(page, 'Left knee')).toBeVisible();
    expect(thrown).toEqual([]);
    server.fault(null);
    await page.goto(`${server.url}${request}`);
    await expect(page).toHaveURL(/#\/condition\/plantar-fasciitis$/);
  });

  test('[FA16] Spanish that does not come is told in both languages, and comes with a reload', async ({
    page,
    server,
  }) => {
    server.fault(/\/es\//);
    await page.goto(`${server.url}#/condition/flat-foot?lang=es`);
    await expect(title(page, 'Flat feet')).toBeVisible();
    await expect(page.getByText('The other language did not load.')).toBeVisible();
    await expect(page.getByText('El otro idioma no cargó.')).toBeVisible();
    await expect(page).toHaveURL(/\?lang=es$/);
    server.fault(null);
    await page.reload();
    await expect(title(page, 'Pies planos')).toBeVisible();
    await expect(page.getByText('El otro idioma no cargó.')).toBeHidden();
  });

  test('[FA17] what reads a clinic’s file does not come: staff are told, and later it is read without them', async ({
    page,
    server,
  }) => {
    await page.clock.install();
    server.serve({ clinic: JSON.stringify({ version: 1, kiosk: true, name: 'Riverside Foot Clinic' }) });
    server.fault(/\/check-/);
    await page.goto(`${server.url}#/about`);
    const report = page.getByRole('region', { name: 'For the staff of this clinic' });
    await expect(report).toContainText('Check the network');
    let looks = 0;
    page.on('response', (response) => {
      if (response.url().endsWith('/clinic.json')) looks++;
    });
    // nothing answers at all, for a while
    for (const of of [/\/check-|clinic\.json/, /\/check-/]) {
      server.fault(of);
      const before = looks;
      const looked = async () => {
        await page.clock.fastForward(61_000);
        return looks;
      };
      await expect.poll(looked).toBeGreaterThan(before);
    }
    await expect(page.locator('html')).not.toHaveAttribute('data-kiosk');
    server.fault(null);
    const start = page.getByRole('button', { name: 'Touch to start' });
    const isShared = async () => {
      await page.clock.fastForward(61_000);
      return start.isVisible();
    };
    await expect.poll(isShared).toBe(true);
    await start.click();
    await expect(page.locator('html')).toHaveAttribute('data-kiosk');
    await expect(page.getByText('Riverside Foot Clinic')).toBeVisible();
  });

  test('[FA17] a clinic’s file that is read late costs a visit nothing', async ({ page, server }) => {
    await page.clock.install();
    server.serve({ clinic: JSON.stringify({ version: 1, name: 'Riverside Foot Clinic' }) });
    server.fault(/\/check-/);
    await page.goto(`${server.url}#/search`);
    const field = page.getByRole('searchbox');
    await field.fill('heel spur');
    server.fault(null);
    await page.clock.fastForward(61_000);
    await expect(page.getByText('Riverside Foot Clinic')).toBeVisible();
    await expect(field).toHaveValue('heel spur');
  });

  test('[FA17] on a shared screen a clinic’s file that comes after a visit has begun is shown from the next one on', async ({
    page,
    server,
  }) => {
    server.serve({ clinic: JSON.stringify({ version: 1, name: 'Riverside Foot Clinic' }) });
    let comes = () => {};
    const late = new Promise<void>((resolve) => {
      comes = resolve;
    });
    await page.route('**/clinic.json', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`${server.url}?kiosk`);
    await page.getByRole('button', { name: 'Touch to start' }).click();
    await bar(page).getByRole('link', { name: 'Search' }).click();
    const field = page.getByRole('searchbox');
    await field.fill('heel spur');
    const read = page.waitForResponse('**/clinic.json');
    comes();
    await (await read).finished();
    await expect(page.locator('.row-kind').first()).toBeVisible();
    await expect(field).toHaveValue('heel spur');
    await expect(page.getByText('Riverside Foot Clinic')).toBeHidden();
    await bar(page).getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Touch to start' }).click();
    await expect(page.getByText('Riverside Foot Clinic')).toBeVisible();
  });

  test('[FA6] half of a clinic’s file neither undoes a shared screen nor lasts', async ({ page, server }) => {
    const whole = JSON.stringify({ version: 1, kiosk: true, name: 'Riverside Foot Clinic' });
    const start = page.getByRole('button', { name: 'Touch to start' });
    await page.clock.install();
    server.serve({ clinic: whole.slice(0, 20) });
    await page.goto(server.url);
    await expect(title(page, 'Where does it hurt?')).toBeVisible();
    server.serve({ clinic: whole });
    await page.clock.fastForward(61_000);
    await start.click();
    server.serve({ clinic: whole.slice(0, 20) });
    const asked = page.waitForResponse('**/clinic.json');
    await bar(page).getByRole('button', { name: 'Start over' }).click();
    await (await asked).finished();
    await expect(start).toBeVisible();
    await start.click();
    await expect(page.locator('html')).toHaveAttribute('data-kiosk');
    await expect(page.getByText('Riverside Foot Clinic')).toBeVisible();
  });
});

test.describe('a fault of what was kept', () => {
  test.use({ viewport: { width: 1024, height: 768 }, serviceWorkers: 'allow' });

  test('[FA4] a damaged copy of a page asked for later is fetched anew with the second try', async ({
    page,
    server,
  }) => {
    await page.goto(server.url);
    await kept(page, PRECACHE, 100);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/MapPage.*\.js/.test(request.url))
            await cache.put(request, new Response('damaged(', { headers: { 'content-type': 'text/javascript' } }));
      }
    });
    await bar(page).getByRole('link', { name: 'All links' }).click();
    await again(page).click();
    await settled(page);
    await expect(failed(page)).toBeHidden();
    await expect(page).toHaveURL(/#\/map/);
  });

  /** The next version is on the server, which has the old one no more, and waits in the browser. */
  async function updateWaits(page: Page, server: OwnServer, folder: string): Promise<void> {
    nextVersion(DIST, folder);
    await page.goto(server.url);
    await kept(page, PRECACHE, 100);
    server.serve({ folder });
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
    });
  }

  const namesKept = (page: Page): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(caching)).flat().map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
    });

  /** Opens pages that nothing was loaded of before. */
  async function goOn(page: Page): Promise<void> {
    await place(page, /^Left knee/).click();
    await page
      .locator('main')
      .getByRole('link', { name: /^Flat feet/ })
      .first()
      .click();
    await bar(page).getByRole('link', { name: 'All links' }).click();
    await settled(page);
    await expect(failed(page)).toBeHidden();
  }

  test('[FA5] an update in mid-visit: the visitor goes on with the old version, the next one has the new', async ({
    page,
    server,
    folder,
  }) => {
    test.setTimeout(90_000);
    await updateWaits(page, server, folder);
    await goOn(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-next');
    await bar(page).getByRole('button', { name: 'Start over' }).click();
    // at once, or with the next opening where the debugger of a test keeps the old service worker busy
    await expect(async () => {
      if ((await page.locator('html[data-next]').count()) > 0) return;
      await page.goto('about:blank');
      await page.goto(server.url);
      await expect(page.locator('html')).toHaveAttribute('data-next', { timeout: 3_000 });
    }).toPass({ intervals: [3_000], timeout: 40_000 });
    await settled(page);
    await bar(page).getByRole('link', { name: 'All links' }).click();
    await settled(page);
    await expect(failed(page)).toBeHidden();
  });

  test('[FA10] an update that takes over in mid-visit leaves the visitor the old version, whole', async ({
    page,
    server,
    folder,
  }) => {
    test.setTimeout(60_000);
    await updateWaits(page, server, folder);
    // opened again meanwhile, the old version leaves the files of the one that waits alone
    const whole = (await namesKept(page)).length;
    await page.evaluate(() =>
      navigator.serviceWorker.controller?.postMessage({ kind: 'keep-languages', languages: ['en'] }),
    );
    await page.waitForTimeout(1_000);
    expect(await namesKept(page)).toHaveLength(whole);
    await page.evaluate(async () => {
      const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
      (await navigator.serviceWorker.ready).waiting?.postMessage({ kind: 'update' });
      await changed;
    });
    await goOn(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-next');
    await bar(page).getByRole('button', { name: 'Start over' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-next', { timeout: 15_000 });
    // then nothing stays of the old version
    const old = readdirSync(join(DIST, 'assets')).filter((name) => /\.(js|css)$/.test(name));
    await expect
      .poll(async () => (await namesKept(page)).filter((name) => old.includes(name)), { timeout: 15_000 })
      .toEqual([]);
  });
});
