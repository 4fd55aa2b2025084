import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, CHROMIUM_REMEDY, chromiumPath } from './chromium.mjs';
import { ROOT } from './run.mjs';

// not static imports: on an old Node they would fail before preflight.mjs has spoken
const { chromium } = await import('@playwright/test');
const { preview } = await import('vite');

/**
 * Serves dist on a free port, opens a browser, and hands both to `use`. Both are closed whatever happens.
 * `flags` are the browser's, added to the usual ones. Throws when there is no build or no browser.
 */
export async function withBuiltApp(use, flags = []) {
  if (!existsSync(join(ROOT, 'dist', 'index.html'))) throw new Error('There is no build in dist. Run: npm run build');
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(CHROMIUM_REMEDY);
  // port 0: the system picks a free one, so that a running `npm start` is not in the way
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
  });
  try {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
    try {
      return await use(browser, `http://127.0.0.1:${server.httpServer.address().port}/`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
