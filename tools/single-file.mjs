import { join } from 'node:path';
import { pageChecks } from './page-checks.mjs';
import { ROOT, run } from './run.mjs';

/**
 * Builds the app as one file, opens it from the disk without a network, and goes the main way. Gives each check with
 * whether it holds; a request counts as said on the console.
 */
export async function checkSingleFile() {
  if (!run('vite', ['build', '--mode', 'single', '--logLevel', 'warn'])) return [['the one file is built', false]];
  return pageChecks({ offline: true }, async (page, check, title, heard) => {
    page.on('request', (request) => request.url().startsWith('http') && heard.push(request.url()));
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
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
  });
}
