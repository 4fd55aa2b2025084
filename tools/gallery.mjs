// npm run gallery FOLDER: a picture of each named scene of the figure (tests/gallery/scenes.ts), drawn from the sources as they are.
import './preflight.mjs';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, CHROMIUM_REMEDY, chromiumPath } from './chromium.mjs';
import { ROOT } from './run.mjs';

const [folder] = process.argv.slice(2);
const executablePath = chromiumPath();
if (!folder || !executablePath) {
  console.error(folder ? CHROMIUM_REMEDY : 'Say where the pictures go: npm run gallery FOLDER');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const server = await createServer({ root: ROOT, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
await server.listen();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/tests/gallery/`);
  const scenes = page.locator('[data-scene]');
  await scenes.first().waitFor({ timeout: 60_000 });
  // every view is drawn when it is first asked for
  await page.waitForFunction(
    () => [...document.querySelectorAll('[data-scene]')].every((scene) => scene.querySelector('.figure-body path')),
    null,
    { timeout: 120_000 },
  );
  await page.waitForTimeout(1500);
  for (const scene of await scenes.all()) {
    const name = (await scene.getAttribute('data-scene')).replace(/[^a-z]+/g, '-');
    await scene.screenshot({ path: join(resolve(folder), `${name}.png`) });
  }
  console.log(`${await scenes.count()} pictures in ${resolve(folder)}`);
} finally {
  await browser.close();
  await server.close();
}
