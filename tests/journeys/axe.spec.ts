import { atRest, expect, open, test } from './fixture.ts';
import { SCREENS, SIZES } from './screens.ts';
import { violations } from './violations.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const size of ['kiosk lying', 'phone'] as const) {
  test(`[J6] axe finds nothing on any screen (${size})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(SIZES[size]);
    for (const [name, hash] of Object.entries(SCREENS)) {
      await open(page, hash);
      await atRest(page);
      expect.soft(await violations(page), `${name}, ${size}`).toEqual([]);
    }
  });
}

test('[J6] axe finds nothing with everything opened: more problems, panels, a second spot being added', async ({
  page,
}) => {
  test.setTimeout(60_000);
  for (const hash of [SCREENS.region, SCREENS.condition, SCREENS.link, SCREENS.help]) {
    await open(page, hash);
    const more = page.getByRole('button', { name: /^Show \d+/ });
    if (await more.isVisible()) await more.click();
    const add = page.getByRole('button', { name: 'Add a sore spot' });
    if (await add.isVisible()) await add.click();
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    await atRest(page);
    expect.soft(await violations(page), hash).toEqual([]);
  }
});
