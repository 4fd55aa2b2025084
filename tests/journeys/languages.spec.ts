import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, hashOf, open, type Page, settled, test } from './fixture.ts';

const LANGUAGES = ['en', 'es'] as const;
const CATALOGS = join(import.meta.dirname, '../../src/language');

/** A message of a catalog with its values filled in, apart from the app. */
function message(language: string, catalog: string, id: string, values: Readonly<Record<string, number>> = {}): string {
  const messages = JSON.parse(readFileSync(join(CATALOGS, language, `${catalog}.json`), 'utf8')) as Record<
    string,
    string
  >;
  return setupI18n({ locale: language, messages: { [language]: { x: compileMessage(messages[id] ?? '') } } })._(
    'x',
    values,
  );
}

const document = (page: Page) => page.evaluate(() => [window.document.documentElement.lang, window.document.title]);
const choose = async (page: Page, from: string, to: string) => {
  await page.getByRole('button', { name: new RegExp(`^${from}\\b`) }).click();
  await page.getByRole('dialog').getByRole('button', { name: to }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

test.use({ viewport: { width: 1920, height: 1080 } });

test('[LA12] plurals of every language are right in the built app', async ({ page }) => {
  for (const language of LANGUAGES) {
    await open(page, `#/?lang=${language}`);
    await expect.poll(async () => (await document(page))[0]).toBe(language);
    const counts = await page.locator('.region-counts').allInnerTexts();
    const counted = (count: number) => message(language, 'guide', 'count.only-an-idea', { count });
    expect(counts.join('\n'), language).toContain(counted(1));
    expect(
      counts.some((text) => [2, 3, 4, 5].some((count) => text.includes(counted(count)))),
      language,
    ).toBe(true);
  }
});

test('[LA12] another language keeps page, place and focus, and stays', async ({ page }) => {
  await open(page, '#/region/left-knee');
  await page.locator('main .row-link').first().click();
  await settled(page);
  const before = hashOf(page);
  const english = await page.locator('h1').innerText();
  await page.locator('#section-leads').scrollIntoViewIfNeeded();
  const top = () => page.locator('#section-leads').evaluate((title) => title.getBoundingClientRect().top);
  const was = await top();

  await choose(page, 'English', 'Español');
  await expect(page.locator('h1')).not.toHaveText(english);
  expect(hashOf(page)).toBe(`${before}?lang=es`);
  const spanish = await page.locator('h1').innerText();
  expect(await document(page)).toEqual(['es', expect.stringContaining(spanish)]);
  expect(Math.abs((await top()) - was), 'how far the title moved').toBeLessThan(400);
  await expect(page.getByRole('button', { name: /^Español/ })).toBeFocused();
  await expect(page.locator('main')).toContainText(message('es', 'guide', 'section.leads'));

  await page.goBack();
  await settled(page);
  expect(hashOf(page)).toBe('#/region/left-knee?lang=es');
  await expect(page.locator('main .row-link').first()).toBeFocused();
  await page.goForward();
  await settled(page);
  await page.reload();
  await settled(page);
  await expect(page.locator('h1')).toHaveText(spanish);
  await choose(page, 'Español', 'English');
  await expect(page.locator('h1')).toHaveText(english);
});

test('[LA12] an address opens in the language it names, and a browser in its own', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'es-MX', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await open(page, '#/help');
  expect((await document(page))[0]).toBe('es');
  await open(page, '#/help?lang=en');
  await expect(page.locator('h1')).toHaveText(message('en', 'guide', 'help.title'));
  expect((await document(page))[0]).toBe('en');
  await context.close();
});
