import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { atRest, expect, open, type Page, test } from './fixture.ts';
import { SCREENS, SIZES } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every violation with its rule, its element and why. */
async function violations(page: Page): Promise<readonly string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) await page.evaluate(AXE);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}

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
