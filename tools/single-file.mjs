import { join } from 'node:path';
import { CHROMIUM_FLAGS, CHROMIUM_REMEDY, chromiumPath } from './chromium.mjs';
import { ROOT, run } from './run.mjs';

/**
 * Builds the app as one file, opens it from the disk without a network, and goes the main way. Gives each check with
 * whether it holds; what throws is a check that fails.
 */
export async function checkSingleFile() {
  if (!run('vite', ['build', '--mode', 'single', '--logLevel', 'warn'])) return [['the one file is built', false]];
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(CHROMIUM_REMEDY);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const checks = [];
  const check = async (name, holds) => checks.push([name, await holds().catch(() => false)]);
  try {
    const context = await browser.newContext({ offline: true, locale: 'en-US' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const heard = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('request', (request) => request.url().startsWith('http') && heard.push(request.url()));
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    const title = (name) =>
      page
        .getByRole('heading', { level: 1, name })
        .waitFor()
        .then(() => true);
    await page.goto(`file://${join(ROOT, 'dist-single', 'ground-up.html')}`);
    await check('the one file opens from the disk, without a network', () => title('Where does it hurt?'));
    await check('a touch leads to the answer', async () => {
      await page
        .getByRole('button', { name: /^Left knee/ })
        .first()
        .click();
      await title('Left knee');
      await page
        .getByRole('link', { name: /^Flat feet/ })
        .first()
        .click();
      return title('Flat feet');
    });
    await check('it says why there is no code', async () => {
      await page.getByRole('button', { name: 'Take it home' }).click();
      await page.getByText('The app was opened from a file').waitFor();
      await page.keyboard.press('Escape');
      return true;
    });
    await check('it prints', async () => {
      await page.getByRole('button', { name: 'Print' }).click();
      await page.locator('[data-printed]').waitFor({ state: 'attached' });
      return true;
    });
    await check('it speaks Spanish', async () => {
      await page.getByRole('button', { name: /^English/ }).click();
      await page.getByRole('button', { name: 'Español' }).click();
      return title('Pies planos');
    });
    await check(
      `it says nothing on the console and asks for nothing ${heard.join(' ')}`,
      async () => heard.length === 0,
    );
  } finally {
    await browser.close();
  }
  return checks;
}
