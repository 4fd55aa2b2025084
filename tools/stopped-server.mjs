import { CHROMIUM_FLAGS, CHROMIUM_REMEDY, chromiumPath } from './chromium.mjs';

/** How long one step may take, ms. */
const PATIENCE = 20_000;

/**
 * Opens the app at the address until all of it is kept, stops its server, and goes on. Gives each check with whether it
 * holds; what throws is a check that fails.
 */
export async function checkStoppedServer(url, stopServer) {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(CHROMIUM_REMEDY);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const checks = [];
  const check = async (name, holds) => checks.push([name, await holds().catch(() => false)]);
  try {
    const page = await browser.newPage({ locale: 'en-US' });
    page.setDefaultTimeout(PATIENCE);
    const heard = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    const title = (name) =>
      page
        .getByRole('heading', { level: 1, name })
        .waitFor()
        .then(() => true);
    await page.goto(url);
    await check('under its policy, a worker keeps the app', async () => {
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      return true;
    });
    await stopServer();
    await check('with nginx stopped, it opens again', async () => {
      await page.reload();
      return title('Where does it hurt?');
    });
    await check('and answers', async () => {
      await page.goto(`${url}#/condition/flat-foot`);
      return title('Flat feet');
    });
    await check(`with nothing on the console ${heard.join(' ')}`, async () => heard.length === 0);
  } finally {
    await browser.close();
  }
  return checks;
}
