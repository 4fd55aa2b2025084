/** What every journey shares: a page that must stay silent and at home, and the ways to find things on it. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect, type Page };

export const test = base.extend<{ quiet: undefined }>({
  // Kept in every journey: nothing on the console, no failed load, nothing asked of any other origin, nothing that the
  // page's own policy forbids.
  quiet: [
    async ({ page, baseURL }, use) => {
      const { origin } = new URL(baseURL ?? '');
      const heard: string[] = [];
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`forbidden by the policy of the page: ${violatedDirective} ${blockedURI}`),
        ),
      );
      page.on('console', (message) => {
        // said by the browser's driver, which keeps the service worker out of most journeys
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        heard.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
          heard.push(`request to another origin: ${request.url()}`);
      });
      page.on('requestfailed', (request) => {
        // given up by the browser because the page was left
        if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
        heard.push(`failed request: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
      });
      await use(undefined);
      expect(heard, '[J8] console output, failed or foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the app at a hash, or moves there when it is open, and waits until the page has all its text and its figure. */
export async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await settled(page);
}

/** The page has its title, its text and its fonts, and the figure is drawn where there is one. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
  if ((await page.locator('.stage').count()) > 0)
    await expect(page.locator('.figure-body path').first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Waits until nothing glides, lights up or fades any more. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const moving = () => document.getAnimations().filter((each) => each.playState === 'running');
    while (moving().length > 0) await Promise.allSettled(moving().map((each) => each.finished));
  });

export const figure = (page: Page): Locator => page.getByRole('group', { name: /Touch a spot/ });
export const place = (page: Page, name: RegExp): Locator => figure(page).getByRole('button', { name });
export const status = (page: Page): Locator => page.getByRole('status');
export const problemList = (page: Page, region: string): Locator =>
  page.getByRole('list', { name: new RegExp(`foot problems.*${region}`, 'i') });
export const bar = (page: Page): Locator => page.getByRole('navigation', { name: 'Main' });
export const views = (page: Page): Locator => page.getByRole('group', { name: 'Turn the body' });
export const hashOf = (page: Page): string => new URL(page.url()).hash;
