import { expect, hashOf, open, settled, test } from './fixture.ts';
import { SIZES } from './screens.ts';

test('[MP5] is it true that flat feet cause back pain: map, name, line of the list, evidence; Back finds the choice', async ({
  page,
}) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/map');
  await page.getByRole('button', { name: /^Flat feet/ }).click();
  await expect(page.locator('.map-strand[data-lit="true"]').first()).toBeVisible();
  await page.getByRole('link', { name: /^Low back pain/ }).click();
  await settled(page);
  expect(hashOf(page)).toBe('#/link/flat-foot/low-back-pain');
  await expect(page.getByText('What would help:')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Flat feet/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: /^Low back pain/ })).toBeFocused();
});

test('[MP7] a touch on a thin line of the picture opens its evidence', async ({ page }) => {
  await page.setViewportSize(SIZES.tablet);
  await open(page, '#/map?of=hallux-rigidus&region=low-back');
  const box = await page.locator('.map-strand[data-lit="true"] path').first().boundingBox();
  if (!box) throw new Error('no lit line');
  const picture = page.locator('.map-picture svg');
  await picture.scrollIntoViewIfNeeded();
  const at = await page
    .locator('.map-strand[data-lit="true"] path')
    .first()
    .evaluate((path) => {
      const line = path as SVGPathElement;
      const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.12);
      const corner = (line.ownerSVGElement as SVGSVGElement).getBoundingClientRect();
      return { x: corner.x + x, y: corner.y + y };
    });
  await page.mouse.click(at.x, at.y + 12);
  await settled(page);
  expect(hashOf(page)).toMatch(/^#\/link\/hallux-rigidus\//);
});

test('[MP11] on a phone: one foot problem at a time, the same as a table, the way to the evidence', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.phone);
  await open(page, '#/map');
  await page.getByRole('combobox', { name: 'Foot problem' }).selectOption({ label: 'Bunion' });
  expect(hashOf(page)).toBe('#/map?of=hallux-valgus');
  await expect(page.getByRole('combobox', { name: 'Foot problem' })).toBeInViewport();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'How sure' }).click();
  await expect(page.getByRole('columnheader', { name: 'How sure' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('table').getByRole('link').first().click();
  await settled(page);
  expect(hashOf(page)).toMatch(/^#\/link\//);
});
