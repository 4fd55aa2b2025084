import { cutText } from './cutText.ts';
import { atRest, bar, expect, hashOf, open, type Page, place, settled, test } from './fixture.ts';
import { SIZES } from './screens.ts';
import { sidewaysScrolls, targets } from './targets.ts';
import { violations } from './violations.ts';

const attract = (page: Page) => page.getByRole('heading', { level: 1, name: 'Sore knee, hip or back?' });
const start = (page: Page) => page.getByRole('button', { name: 'Touch to start' });
const asked = (page: Page) => page.getByRole('alertdialog', { name: 'Are you still there?' });
const link = (page: Page, name: string | RegExp) => page.locator('main').getByRole('link', { name }).first();

/** Serves a clinic's file to the page; `late` ms after it is asked for. */
const serveClinic = (page: Page, file: object, late = 0) =>
  page.route('**/clinic.json', async (route) => {
    await new Promise((done) => setTimeout(done, late));
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify(file) });
  });

const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));

test('[JK1] attract, touch, answer, idle, countdown, start over: nothing of the visit is left, and Back shows nothing of it', async ({
  page,
}) => {
  await page.setViewportSize(SIZES['kiosk standing']);
  // what an earlier use of this machine left behind, on a page before the app
  await page.route('**/before.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,"><h1>Before</h1>' }),
  );
  await page.goto('./before.html');
  await page.evaluate(() => localStorage.setItem('ground-up.text-size', 'largest'));
  await page.clock.install();
  const icon = page.waitForEvent('requestfinished', (request) => request.url().endsWith('icon.svg'));
  await page.goto('./?kiosk');
  await expect(attract(page)).toBeVisible();
  await icon;
  const entries = await page.evaluate(() => history.length);

  await page.mouse.click(500, 700);
  await expect(page.getByRole('heading', { level: 1, name: 'Where does it hurt?' })).toBeFocused();
  await place(page, /^Left knee/).click();
  await link(page, /^Flat feet/).click();
  await settled(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'Left knee' })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Text size and contrast' }).click();
  await page.getByRole('button', { name: 'Large', exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');

  await page.clock.fastForward(76_000);
  await expect(asked(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'I’m still here' })).toBeFocused();
  await page.mouse.click(20, 20);
  await expect(asked(page)).toBeHidden();
  expect(hashOf(page)).toBe('#/region/left-knee');

  await page.clock.fastForward(76_000);
  await expect(asked(page)).toBeVisible();
  await page.clock.fastForward(20_500);
  await expect(attract(page)).toBeVisible();

  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(attract(page)).toBeVisible();
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(hashOf(page)).toBe('#/');
  expect(await kept(page)).toEqual({ local: 0, session: 0, databases: 0, cookies: '' });
  await expect(page.locator('html')).toHaveAttribute('data-text', 'usual');

  // out of the app and back into it: whoever comes back meets the attract screen
  await start(page).click();
  await place(page, /^Left knee/).click();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Before' })).toBeVisible();
  await page.goForward();
  await expect(attract(page)).toBeVisible();
  expect(hashOf(page)).toBe('#/');
});

for (const size of ['kiosk lying', 'kiosk standing'] as const) {
  test(`[JK2] on a shared screen every target is at least 60 px, and no screen breaks a rule (${size})`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(SIZES[size]);
    const look = async (name: string, isTarget: (name: string) => boolean = () => true) => {
      await settled(page);
      await atRest(page);
      const found = await targets(page, 60);
      const [small, overlapping, covered] = [found.small, found.overlapping, found.covered].map((all) =>
        all.filter(isTarget),
      ) as [string[], string[], string[]];
      expect.soft(small, `too small: ${name}`).toEqual([]);
      expect.soft([...overlapping, ...covered], `overlapping or covered: ${name}`).toEqual([]);
      expect.soft([...(await sidewaysScrolls(page)), ...(await cutText(page))], `cut: ${name}`).toEqual([]);
      expect.soft(await violations(page), `axe: ${name}`).toEqual([]);
    };
    await serveClinic(page, { version: 1, name: 'Riverside Foot Clinic' });
    await page.goto('./?kiosk');
    await expect(page.locator('.attract-fact h2')).toBeVisible();
    // the body and the name are pictures there
    await look('attract', (target) => !/linked foot|5 parts|^Ground Up/.test(target));
    await start(page).click();
    await look('home');
    await place(page, /^Left knee/).click();
    await look('region');
    await link(page, /^Flat feet/).click();
    await look('condition');
    await page.locator('main a[href^="#/link/"]').first().click();
    await look('link');
    await bar(page).getByRole('link', { name: 'What helps' }).click();
    await look('what helps');
    await bar(page)
      .getByRole('link', { name: /^Warning signs/ })
      .click();
    await look('help');
    await link(page, 'About Ground Up').click();
    await look('about');
  });
}

test('[JK3] the dialogs of a shared screen break no rule, at the usual and at the largest text', async ({ page }) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await page.clock.install();
  await page.goto('./?kiosk');
  await start(page).click();
  const look = async (name: string) => {
    await atRest(page);
    expect.soft(await violations(page), `axe: ${name}`).toEqual([]);
    expect.soft(await cutText(page), `cut: ${name}`).toEqual([]);
    const { small, covered } = await targets(page, 60);
    expect.soft(small, `too small: ${name}`).toEqual([]);
    const inDialog = await page
      .locator('dialog button')
      .evaluateAll((all) => all.map((each) => each.textContent ?? ''));
    expect.soft(covered.filter((each) => inDialog.some((text) => each.includes(text)))).toEqual([]);
  };
  for (const size of ['Usual', 'Largest']) {
    await bar(page).getByRole('button', { name: 'Text size and contrast' }).click();
    await page.getByRole('button', { name: size }).click();
    await look(`text and screen, ${size}`);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.clock.fastForward(76_000);
    await expect(asked(page)).toBeVisible();
    await look(`still there, ${size}`);
    await page.getByRole('button', { name: 'I’m still here' }).click();
  }
  await bar(page)
    .getByRole('link', { name: /^Warning signs/ })
    .click();
  await page.locator('summary').first().click();
  await page.locator('.out-link').first().click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const square = await page.locator('.qr').boundingBox();
  // 3 cm in CSS; kiosk screens are larger than their pixels say
  expect(square?.width).toBeGreaterThan(114 * 2);
  await look('way out');
});

test('[JK4] a clinic’s own file comes late without moving anything; a bad one costs visitors nothing and tells staff', async ({
  page,
}) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const hostile = '<img src=x onerror="document.title=1">';
  await serveClinic(
    page,
    {
      version: 1,
      name: 'Riverside Foot Clinic',
      accentColor: '#ffcc00',
      idle: { seconds: 1 },
      hidden: ['gout', 'no-such-entry'],
      notes: { 'flat-foot': hostile },
      bookingLink: 'javascript:alert(1)',
    },
    700,
  );
  await open(page, '#/');
  await expect(page.getByText('Riverside Foot Clinic')).toBeVisible();
  const shifted = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifted.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(0.02);

  await open(page, '#/condition/flat-foot');
  await expect(page.getByRole('complementary', { name: 'A note from your clinic' })).toHaveText(
    new RegExp(`${hostile}$`),
  );
  await open(page, '#/condition/gout');
  await expect(page.getByText('We could not find that foot problem.')).toBeVisible();
  await open(page, '#/about');
  const report = page.getByRole('region', { name: 'For the staff of this clinic' });
  await expect(report.getByRole('listitem')).toHaveCount(4);
  await expect(report).toContainText('#ffcc00, with a contrast of 1.3 to 1');
  await expect(report).toContainText('no-such-entry');
  await expect(report).toContainText('javascript:alert(1)');
});

test('[T18] a touch made just before "Start over" opens nothing in the next visit', async ({ page }) => {
  await page.goto('./?kiosk');
  await start(page).click();
  await expect(place(page, /^Left shin/)).toBeVisible();
  // both before the next frame
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.figure-place[data-place*="shin"]')?.click();
    document.querySelector<HTMLElement>('.start-over')?.click();
  });
  await start(page).click();
  await expect(page.locator('.frame[data-page="home"]')).toBeVisible();
  await atRest(page);
  await expect(page.locator('.frame')).toHaveAttribute('data-page', 'home');
});
