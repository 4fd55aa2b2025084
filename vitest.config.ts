import { mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

/** Knowledge gates, unit and component tests; the journeys in a real browser are Playwright's (playwright.config.ts). */
export default mergeConfig(app, {
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // Modules of the app are loaded once a worker, not once a file: half the time. What a test changes, it puts back.
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
});
