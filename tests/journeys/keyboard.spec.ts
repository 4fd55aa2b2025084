import { expect, figure, open, problemList, settled, status, test } from './fixture.ts';
import { SIZES } from './screens.ts';
import { focused, tabThrough } from './tabStops.ts';

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`[J2] from the first Tab to flat feet and back with the keyboard alone (${size})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '#/');
    const tabTo = async (here: () => Promise<boolean>) => {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        expect(stop, 'Tab reached something').not.toBeNull();
        expect(stop, 'the focus can be seen').toMatchObject({ seen: true, marked: true });
        if (await here()) return;
      }
      throw new Error('60 times Tab did not lead there');
    };

    await tabTo(async () => (await focused(page))?.inFigure === true);
    const named = (name: RegExp) => figure(page).getByRole('button', { name });
    await expect(named(/^Lower back/)).toBeFocused();
    for (const [key, name] of [
      ['ArrowDown', /^Pelvis/],
      ['ArrowDown', /^Right hip/],
      ['ArrowDown', /^Right knee/],
      ['ArrowRight', /^Left knee/],
    ] as const) {
      await page.keyboard.press(key);
      await expect(named(name)).toBeFocused();
      expect(await focused(page)).toMatchObject({ seen: true, marked: true });
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/region\/left-knee$/);
    await expect(status(page)).toHaveText(/^Left knee\. \d+ linked foot problems\.$/);
    await settled(page);

    const list = problemList(page, 'left knee');
    const inList = () => list.evaluate((element) => element.contains(document.activeElement));
    await tabTo(inList);
    const problem = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page).toHaveURL(new RegExp(`${problem}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    // The way back stands right before the title; on an upright kiosk it stands within reach, below the text.
    if (size === 'kiosk standing') {
      const back = page.getByRole('link', { name: 'Back: Left knee' });
      await back.focus();
      await expect(back).toBeInViewport({ ratio: 1 });
    } else {
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toMatchObject({ name: 'Left knee', seen: true, marked: true });
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/region\/left-knee$/);
    await expect(page.locator(':focus')).toHaveAttribute('href', problem ?? '');
  });
}

for (const hash of ['#/', '#/region/left-knee', '#/region/left-knee?view=foot&side=left', '#/condition/flat-foot']) {
  test(`[J2] ${hash}: the figure is one tab stop, and the focus is always in sight and marked`, async ({ page }) => {
    await page.setViewportSize(SIZES.tablet);
    await open(page, hash);
    const stops = await tabThrough(page);
    expect(stops.filter(({ inFigure }) => inFigure)).toHaveLength(1);
    expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ marked }) => !marked).map(({ name }) => name)).toEqual([]);
  });
}

test('[J2] the arrow keys lead from the foot into its close-up and out again', async ({ page }) => {
  await page.setViewportSize(SIZES.tablet);
  await open(page, '#/');
  await figure(page)
    .getByRole('button', { name: /^Left foot/ })
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/view=foot&side=left/);
  await expect(figure(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(figure(page).getByRole('button', { name: /^Left foot, 5 parts/ })).toBeFocused();
});

test('[J2] on a phone the focus follows from the figure to the answer, to the enlarged figure and back', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.phone);
  await open(page, '#/');
  const stop = figure(page).locator('[data-place][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Add a sore spot' }).focus();
  await page.keyboard.press('Enter');
  await expect(stop).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
