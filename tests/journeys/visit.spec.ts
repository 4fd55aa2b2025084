import { expect, hashOf, open, place, settled, status, test, views } from './fixture.ts';
import { SIZES } from './screens.ts';

test('[J9] what to check first on a knee page leads to the sign itself', async ({ page }) => {
  await open(page, '#/region/left-knee');
  await page.getByRole('link', { name: /^Check this first/ }).click();
  await settled(page);
  const asked = page.locator('.asked');
  await expect(asked).toHaveCount(1);
  await expect(asked).toBeInViewport();
  expect(hashOf(page)).toBe(`#/help/${(await asked.getAttribute('id'))?.replace('flag-', '')}`);
});

test('[J9] start over returns to a fresh first screen', async ({ page }) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/');
  const fresh = await page.locator('main').textContent();
  await place(page, /^Left knee/).click();
  await views(page).getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: /^Show \d+/ }).click();
  await page.getByRole('button', { name: 'Add a sore spot' }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page).toHaveURL(/#\/$/);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Where does it hurt?' })).toBeFocused();
  expect(await page.locator('main').textContent()).toBe(fresh);
  await expect(views(page).getByRole('button', { pressed: true })).toHaveText('Front');
  await expect(figurePressed(page)).toHaveCount(0);
  await expect(page.locator('.reading')).toHaveJSProperty('scrollTop', 0);
  // The next touch moves; it no longer adds.
  await place(page, /^Lower back/).click();
  await expect(page).toHaveURL(/#\/region\/low-back$/);
  await expect(page.getByRole('button', { name: /^Show fewer/ })).toHaveCount(0);
});

const figurePressed = (page: Parameters<typeof views>[0]) =>
  page.locator('.figure').getByRole('button', { pressed: true });

test('[J10] messages with a number or a choice read well on the built app', async ({ page }) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  const counts = new Set<string>();
  for (const hash of ['#/link/flat-foot/low-back-pain', '#/condition/flat-foot', '#/']) {
    await open(page, hash);
    const text = await page.locator('main').textContent();
    for (const [count] of (text ?? '').matchAll(/\d+ (study|studies|ideas?)\b/g)) counts.add(count);
  }
  const wrong = [...counts].filter((count) => /^1 /.test(count) !== /(study|idea)$/.test(count));
  expect(wrong).toEqual([]);
  // One and many were both met, or this test says nothing.
  expect([...counts].some((count) => count.startsWith('1 '))).toBe(true);
  expect([...counts].some((count) => !count.startsWith('1 '))).toBe(true);

  await views(page).getByRole('button', { name: 'Side' }).click();
  await expect(status(page)).toHaveText(/The (left|right) side of the body\.$/);
  await expect(place(page, /^(Left|Right) foot, 5 parts$/).first()).toBeVisible();
});

test.describe('with reduced motion', () => {
  test.use({ viewport: SIZES['kiosk lying'] });

  test('[J11] the chain is simply there, and nothing moves', async ({ page }) => {
    await open(page, '#/');
    await place(page, /^Left knee/).click();
    const line = page.locator('.figure-chain[data-leg="left"] .figure-chain-line').first();
    await expect(line).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const clip = await page
      .locator('.figure-chain[data-leg="left"]')
      .evaluate((chain) => getComputedStyle(chain).clipPath);
    expect(clip).toBe('none');
  });
});

test('[J11] with motion allowed, the chain lights once and then rests', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/');
  await place(page, /^Left knee/).click();
  await page.waitForFunction(() => document.getAnimations().length > 0);
  await page.waitForFunction(() => document.getAnimations().length === 0);
});
