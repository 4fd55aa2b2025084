import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './tools/chromium.mjs';

const executablePath = chromiumPath();
/** Of a server that runs already (npm run test:hosting); else the build is served here. */
const served = process.env.BASE_URL;

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  use: {
    baseURL: served ?? 'http://localhost:4174/',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS },
    trace: 'off',
    // Without a GPU every moving frame costs as much as a page: what moves has journeys of its own, which say so.
    contextOptions: { reducedMotion: 'reduce' },
    // the journey without a network lets it in
    serviceWorkers: 'block',
  },
  ...(served
    ? {}
    : {
        webServer: {
          command: `${process.env.BUILT ? '' : 'npx vite build --logLevel warn && '}npx vite preview --port 4174 --strictPort`,
          url: 'http://localhost:4174/',
          reuseExistingServer: !process.env.CI,
          timeout: 120_000,
        },
      }),
});
