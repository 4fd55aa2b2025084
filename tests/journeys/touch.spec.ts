import { atRest, expect, hashOf, open, type Page, place, problemList, settled, status, test } from './fixture.ts';
import { SIZES } from './screens.ts';

// what most visitors see: the chain lights up
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const chainLine = (page: Page, leg: 'left' | 'right') =>
  page.locator(`.figure-chain[data-leg="${leg}"] .figure-chain-line`);

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`[J1] touch the left knee, read about flat feet, come back (${size})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '#/');
    const knee = place(page, /^Left knee/);
    const counted = Number(/, (\d+) linked foot problems/.exec((await knee.getAttribute('aria-label')) ?? '')?.[1]);
    expect(counted).toBeGreaterThan(6);

    await knee.click();
    await expect(page).toHaveURL(/#\/region\/left-knee$/);
    const list = problemList(page, 'left knee');
    await expect(list).toBeInViewport();
    await expect(list.getByRole('link')).toHaveCount(6);
    await expect(status(page)).toHaveText(`Left knee. ${counted} linked foot problems.`);

    // The chain of that leg is lit, with a ring for each problem in the list.
    await atRest(page);
    await expect(chainLine(page, 'left').first()).toBeVisible();
    await expect(chainLine(page, 'right')).toHaveCount(0);
    const listed = await list
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
    const enlarge = page.getByRole('button', { name: 'Show the body larger' });
    const docked = await enlarge.isVisible();
    if (docked) await enlarge.click();
    const rings = page.locator('.figure-problem');
    await expect(rings).toHaveCount(listed.length);
    const ringed = await rings.evaluateAll((all) => all.map((ring) => ring.getAttribute('data-problem')));
    expect(ringed.toSorted()).toEqual(listed.toSorted());
    if (docked) await page.getByRole('button', { name: 'Read', exact: true }).click();

    const flatFeet = list.getByRole('link', { name: /^Flat f/ });
    if ((await flatFeet.count()) === 0) await page.getByRole('button', { name: /^Show \d+ more/ }).click();
    await flatFeet.click();
    await expect(page).toHaveURL(/#\/condition\/flat-foot$/);
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { level: 2, name: 'Sources' })).toBeAttached();

    await page.goBack();
    await expect(page).toHaveURL(/#\/region\/left-knee$/);
    await expect(flatFeet).toBeFocused();
    await expect(flatFeet).toBeInViewport();

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Where does it hurt?' })).toBeVisible();
    expect(hashOf(page)).toBe('#/');
    await expect(chainLine(page, 'left')).toHaveCount(0);

    await page.goForward();
    await expect(problemList(page, 'left knee')).toBeVisible();
  });
}

interface Stands {
  readonly before: DOMRect;
  readonly held: DOMRect[];
  readonly clipped: string[];
}
declare global {
  interface Window {
    stands?: Stands;
  }
}

for (const size of ['phone', 'kiosk standing', 'kiosk lying'] as const) {
  test(`[T18] the picture stays where it was touched until it glides, and never over the words (${size})`, async ({
    page,
  }) => {
    await page.setViewportSize(SIZES[size]);
    await open(page, '#/');
    // where the figure stands before the touch, whenever it is held in place, and once it has glided
    await page.evaluate(() => {
      const figure = document.querySelector<HTMLElement>('.figure') as HTMLElement;
      const stand = () => figure.getBoundingClientRect().toJSON();
      const seen: Stands = { before: stand(), held: [], clipped: [] };
      window.stands = seen;
      new MutationObserver(() => {
        if (!figure.style.translate.endsWith('px')) return;
        seen.held.push(stand());
        seen.clipped.push(getComputedStyle(figure.closest('.stage') as HTMLElement).overflowX);
      }).observe(figure, { attributes: true, attributeFilter: ['style'] });
    });
    await place(page, /^Left knee/).click();
    await expect(chainLine(page, 'left').first()).toBeAttached();
    const { before, held, clipped } = await page.evaluate(() => window.stands as Stands);
    expect(held.length).toBeGreaterThan(0);
    for (const { x, y, width, height } of held) {
      expect(Math.abs(x - before.x)).toBeLessThan(1);
      expect(Math.abs(y - before.y)).toBeLessThan(1);
      expect(Math.abs(width - before.width)).toBeLessThan(1);
      expect(Math.abs(height - before.height)).toBeLessThan(1);
    }
    expect(new Set(clipped)).toEqual(new Set(['clip']));
    await expect(page.locator('.figure')).toHaveCSS('position', 'relative');
  });
}

test('[J1] the last problem behind "more" has the focus again after Back', async ({ page }) => {
  await open(page, '#/region/left-knee');
  const list = problemList(page, 'left knee');
  await page.getByRole('button', { name: /^Show/ }).click();
  const last = list.getByRole('link').last();
  const href = await last.getAttribute('href');
  await last.click();
  await settled(page);
  await page.goBack();
  await expect(page.locator(':focus')).toHaveAttribute('href', href ?? '');
});

test("[J1] the way back on the page does what the browser's does", async ({ page }) => {
  await open(page, '#/region/left-knee');
  const first = problemList(page, 'left knee').getByRole('link').first();
  await first.click();
  await settled(page);
  await page.getByRole('link', { name: 'Left knee', exact: true }).click();
  await expect(page).toHaveURL(/#\/region\/left-knee$/);
  await expect(first).toBeFocused();
});

test('[J1] a tag on the figure opens its problem', async ({ page }) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/region/left-knee');
  await atRest(page);
  const tag = page.locator('.figure-tag').first();
  await tag.click();
  await expect(page).toHaveURL(/#\/condition\//);
});

test('[J1] pointing at a problem in the list makes its way stand out in the figure', async ({ page }) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/region/left-knee');
  const link = problemList(page, 'left knee').getByRole('link').nth(1);
  const id = (await link.getAttribute('href'))?.split('/').at(-1);
  await link.focus();
  await expect(page.locator(`.figure-problem[data-problem="${id}"]`)).not.toHaveAttribute('data-faded', /.*/);
  await expect(page.locator('.figure-problem[data-faded]').first()).toBeAttached();
  await link.blur();
  await expect(page.locator('.figure-problem[data-faded]')).toHaveCount(0);
});

test('[J1] touching the marked knee again unmarks it; a second spot is added on request', async ({ page }) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/');
  await place(page, /^Left knee/).click();
  await expect(place(page, /^Left knee.*chosen/)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Add a sore spot' }).click();
  await expect(status(page)).toHaveText('Now touch one more spot on the body.');
  await place(page, /^Lower back/).click();
  await expect(page).toHaveURL(/#\/region\/left-knee\+low-back$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Left knee and lower back');
  await place(page, /^Lower back/).click();
  await expect(page).toHaveURL(/#\/region\/left-knee$/);
  await place(page, /^Left knee/).click();
  await expect(page).toHaveURL(/#\/$/);
});
