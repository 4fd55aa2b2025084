import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Without a new request for this long, ms, the network is quiet: longer than an idle callback waits. */
const QUIET = 1500;
/** A page that is still asking after this long, ms, never rests. */
const LONGEST = 30_000;

/**
 * Everything requested from opening the first screen until the network is quiet, without a service worker:
 * path, type and gzipped size of each. Throws for an answer that is not a success or not from the app itself.
 */
export async function firstLoad(browser, base) {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const responses = [];
  let last = Date.now();
  page.on('request', () => {
    last = Date.now();
  });
  page.on('response', (response) => {
    last = Date.now();
    responses.push(response);
  });
  const start = Date.now();
  await page.goto(`${base}#/`, { waitUntil: 'networkidle' });
  while (Date.now() - last < QUIET) {
    if (Date.now() - start > LONGEST)
      throw new Error(`The first screen still asks for files after ${LONGEST / 1000} s.`);
    await pause(100);
  }
  const loaded = [];
  for (const response of responses) {
    const url = response.url();
    if (url.startsWith('data:') || url.startsWith('blob:')) continue;
    if (!url.startsWith(base)) throw new Error(`The first screen asks another server: ${url}`);
    if (!response.ok()) throw new Error(`${url}: status ${response.status()}`);
    const path = url.slice(base.length) || 'index.html';
    loaded.push({ path, type: response.request().resourceType(), bytes: gzipSync(await response.body()).length });
  }
  await context.close();
  return loaded;
}
