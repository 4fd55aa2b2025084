/** Several pains, ticks, the visit and its summary, as a visitor meets them. */
import { atRest, bar, expect, hashOf, open, type Page, place, problemList, settled, test } from './fixture.ts';
import { SIZES } from './screens.ts';

const listed = async (page: Page) =>
  page.locator('.problem-groups .row-link').evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));

for (const size of ['tablet', 'phone'] as const) {
  test(`[VJ1] two sore spots: added on the body, in columns or lines, taken off again (${size})`, async ({ page }) => {
    await page.setViewportSize(SIZES[size]);
    await open(page, '#/region/left-knee');
    await page.getByRole('button', { name: 'Add a sore spot' }).click();
    await expect(page.getByText('Now touch one more spot on the body.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).first().click();
    await expect(page.getByText('Now touch one more spot on the body.')).toHaveCount(0);
    await page.getByRole('button', { name: 'Add a sore spot' }).click();
    await place(page, /^Lower back/).click();
    await settled(page);
    expect(hashOf(page)).toBe('#/region/left-knee+low-back');
    const first = problemList(page, 'left knee and lower back').locator('.per-place').first();
    const [knee, back] = [first.locator('> span').nth(0), first.locator('> span').nth(1)];
    const [a, b] = [await knee.boundingBox(), await back.boundingBox()];
    if (!a || !b) throw new Error('a word is not shown');
    // Side by side where there is room, one below the other on a phone.
    expect(size === 'tablet' ? Math.abs(a.y - b.y) < 30 && b.x > a.x + a.width * 0.8 : b.y >= a.y + a.height - 1).toBe(
      true,
    );
    // One line up the leg serves both pains.
    await expect(page.locator('.figure-chain')).toHaveCount(1);
    await page.getByRole('button', { name: 'Remove left knee' }).click();
    await expect(page).toHaveURL(/#\/region\/low-back$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
}

test('[VJ2] tick what fits marks the list; the visit becomes a summary that opens on another phone', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize(SIZES.phone);
  await open(page, '#/');
  await place(page, /^Left knee/).click();
  await settled(page);
  const before = await listed(page);
  await page.getByRole('button', { name: 'Tick what fits' }).click();
  const dialog = page.getByRole('dialog', { name: 'What do you notice?' });
  await expect(dialog.getByRole('heading')).toBeFocused();
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  // Red flags stand first; they are links.
  for (const _ of await dialog.getByRole('link').all()) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tick what fits' })).toBeFocused();
  await expect(page.locator('.clue-marks').first()).toContainText(/People with this often notice|more common with/);
  expect(await listed(page)).toEqual(before);

  await page.locator('.problem-groups .row-link').first().click();
  await settled(page);
  await bar(page).getByRole('link', { name: 'My visit' }).click();
  await settled(page);
  await page.getByRole('link', { name: 'See my summary' }).click();
  await settled(page);
  const text = await page.locator('article').textContent();
  expect(text).toContain('Left knee');

  const other = await browser.newContext({ viewport: SIZES.phone, ...(baseURL ? { baseURL } : {}) });
  const phone = await other.newPage();
  await phone.goto(page.url());
  await settled(phone);
  expect(await phone.locator('article').textContent()).toBe(text);
  await other.close();
});

/** Adds up what jumps on each page that is loaded from now on, without a touch. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0));
}

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`[VJ3] nothing jumps on the way from the body to the summary (${size})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const shift = await watchShifts(page);
    await open(page, '#/');
    await place(page, /^Left knee/).click();
    await settled(page);
    await atRest(page);
    await page.locator('.problem-groups .row-link').first().click();
    await settled(page);
    await bar(page).getByRole('link', { name: 'My visit' }).click();
    await settled(page);
    await page.getByRole('link', { name: 'See my summary' }).click();
    await settled(page);
    await atRest(page);
    expect(await shift()).toBeLessThanOrEqual(0.02);
  });
}

const OPENED = {
  phone: ['#/link/flat-foot/low-back-pain', '#/condition/plantar-fasciitis', '#/treatment/calf-stretch'],
  'kiosk lying': ['#/map', '#/search', '#/condition/overpronation/knee'],
} as const;
for (const [size, hashes] of Object.entries(OPENED))
  test(`[VJ3] nothing jumps where an address is opened (${size})`, async ({ page }) => {
    await page.setViewportSize(SIZES[size as keyof typeof OPENED]);
    const shift = await watchShifts(page);
    for (const hash of hashes) {
      await page.goto('about:blank');
      await open(page, hash);
      await atRest(page);
      expect(await shift(), hash).toBeLessThanOrEqual(0.02);
    }
  });
