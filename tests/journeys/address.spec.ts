import { expect, hashOf, open, type Page, test } from './fixture.ts';

const WORD = /^We could not find/;

const NEAREST = [
  ['#/condition/nope', 'Foot problems', '#/conditions'],
  ['#/treatment/nope', 'What helps', '#/treatments'],
  ['#/link/flat-foot/nope', /^Flat f/, '#/condition/flat-foot'],
  ['#/effect/constructor', 'Where does it hurt?', '#/'],
  ['#/region/%E0%A4%A', 'Where does it hurt?', '#/'],
  ['#/region/<script>alert(1)</script>', 'Where does it hurt?', '#/'],
  ['#/xyz', 'Where does it hurt?', '#/'],
  [`#/region/${'left-knee+'.repeat(2000)}`, 'Where does it hurt?', '#/'],
] as const;

const READABLE = [
  ['#/help/nope', '#/help/nope'],
  ['#/region/left-knee+nose+left-knee', '#/region/left-knee'],
  ['#/region/left-knee?view=above&side=middle&part=<b>', '#/region/left-knee'],
  ['#/condition/flat-foot/nose', '#/condition/flat-foot'],
  ['#', '#/'],
  ['', '#/'],
] as const;

/** Opens the app anew at an address, as a link from outside does. */
async function arrive(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await open(page, hash);
}

test('[J3] a hostile or unknown address opens the nearest page with a polite word', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('a script from the address ran');
  });
  for (const [asked, title, shown] of NEAREST) {
    await test.step(asked.slice(0, 40), async () => {
      await arrive(page, asked);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(WORD)).toBeVisible();
      expect(hashOf(page)).toBe(shown);
      await expect(page.locator('main script')).toHaveCount(0);
    });
  }
});

test('[J3] an address with a faulty part shows what can be read of it', async ({ page }) => {
  for (const [asked, shown] of READABLE) {
    await test.step(`"${asked}"`, async () => {
      await arrive(page, asked);
      expect(hashOf(page)).toBe(shown);
      await expect(page.getByText(WORD)).toHaveCount(0);
    });
  }
});

test('[J3] a wrong address typed into the open app is corrected there too, and Back leads to where the visitor was', async ({
  page,
}) => {
  await open(page, '#/region/left-knee');
  await page.evaluate(() => {
    window.location.hash = '#/condition/nope';
  });
  await expect(page.getByText(WORD)).toBeVisible();
  expect(hashOf(page)).toBe('#/conditions');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Left knee');
});
