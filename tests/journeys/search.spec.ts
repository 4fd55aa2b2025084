import { expect, open, type Page, settled, test } from './fixture.ts';
import { SIZES } from './screens.ts';
import { sidewaysScrolls, targets } from './targets.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('list', { name: /^\d+ results?$/ });

test('[J22] from Search to heel pain and back with the keyboard alone; start over forgets the words', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.tablet);
  await open(page, '#/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('plantar facitis');
  const first = results(page).getByRole('link').first();
  await expect(first).toContainText('Heel pain under the foot');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page).toHaveURL(/#\/condition\/plantar-fasciitis$/);

  await page.goBack();
  await expect(field(page)).toHaveValue('plantar facitis');
  await expect(first).toBeFocused();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
  await expect(field(page)).toHaveValue('');
});

for (const size of ['kiosk lying', 'kiosk standing'] as const) {
  test(`[J21] on a kiosk the letters, results and warnings are large enough and in reach (${size})`, async ({
    page,
  }) => {
    await page.setViewportSize(SIZES[size]);
    await page.goto('./?kiosk');
    await page.getByRole('button', { name: 'Touch to start' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
    for (const letter of 'hot knee')
      await page.getByRole('button', { name: letter === ' ' ? 'Space' : letter, exact: true }).click();
    await expect(field(page)).toHaveValue('hot knee');
    await expect(results(page)).toBeVisible();
    for (const words of ['hot knee', 'hot swollen knee', 'xyzzy', '']) {
      await field(page).fill(words);
      await page.waitForTimeout(300);
      const { small, overlapping, covered } = await targets(page, 60);
      const where = `"${words}", ${size}`;
      expect.soft(small, `too small: ${where}`).toEqual([]);
      expect.soft(overlapping, `overlapping: ${where}`).toEqual([]);
      expect.soft(covered, `covered: ${where}`).toEqual([]);
      expect.soft(await sidewaysScrolls(page), `sideways: ${where}`).toEqual([]);
    }
  });
}
