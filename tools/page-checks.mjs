import { CHROMIUM_FLAGS, CHROMIUM_REMEDY, chromiumPath } from './chromium.mjs';

/** How long one step may take, ms. */
const PATIENCE = 20_000;

/**
 * Checks of one page in a real browser. `go(page, check, title, heard)` goes its way: `check(name, holds)` records whether
 * what `holds` promises is true (what throws is a check that fails), `title(name)` waits for that heading, `heard` is what
 * the page said on the console and threw. Gives each check with whether it holds, the last being that nothing was heard.
 */
export async function pageChecks(context, go) {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(CHROMIUM_REMEDY);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const checks = [];
  const check = async (name, holds) => checks.push([name, await holds().catch(() => false)]);
  try {
    const page = await browser.newPage({ locale: 'en-US', ...context });
    page.setDefaultTimeout(PATIENCE);
    const heard = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    const title = (name) =>
      page
        .getByRole('heading', { level: 1, name })
        .waitFor()
        .then(() => true);
    await go(page, check, title, heard);
    await check(`nothing is said on the console ${heard.join(' ')}`, async () => heard.length === 0);
  } finally {
    await browser.close();
  }
  return checks;
}
