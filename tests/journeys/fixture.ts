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
  if (page.url() === 'about:blank') await page.goto(`./${hash}`);
  else
    await page.evaluate(async (to) => {
      if (location.hash === to) return;
      const moved = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = to;
      // told after the app has heard of it: what is there from now on is of the new page
      await moved;
    }, hash);
  await settled(page);
}

declare global {
  interface Window {
    /** When the page was whole and had nothing left to do, by the number of the question. */
    settled?: { readonly asked: number; idle: boolean };
  }
}
let asked = 0;

/**
 * The page has its title, its text and its fonts, the figure is drawn where there is one, and what a page brings a moment
 * later is there. Asked in one go: each question more costs a slow machine as much as the answer.
 */
export async function settled(page: Page): Promise<void> {
  asked += 1;
  // not async: a promise would count as a yes
  await page.waitForFunction((question) => {
    const has = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;
    const whole = has('h1') && !has('.waiting') && (!has('.stage') || has('.figure-body path'));
    if (!whole) return false;
    if (window.settled?.asked !== question) {
      const state = { asked: question, idle: false };
      window.settled = state;
      requestIdleCallback(() => (state.idle = true), { timeout: 500 });
    }
    return window.settled.idle && document.fonts.status === 'loaded';
  }, asked);
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
