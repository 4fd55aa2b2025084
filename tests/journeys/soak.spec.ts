import { expect, test } from '@playwright/test';
import { growth, soak } from '../../tools/soak/soak.mjs';

// The seed is always the same, so that a failure here is one of this change. npm run soak takes another each time.
const PART = { place: 'kiosk', actions: 300, resets: 3, seed: 1, loadsAll: false } as const;

/** So few visits are all warm-up: what a browser learns of the code counts as growth of the heap. */
const MOST_GROWTH = { heap: 0.5, nodes: 0.1, listeners: 0.1 };

test('[SO1] 300 random actions and three resets leave nothing behind, and there is always a way home', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const grown = growth(await soak(browser, `${baseURL}`, PART));
  for (const [name, most] of Object.entries(MOST_GROWTH))
    expect.soft(grown[name]?.grew, name).toBeLessThanOrEqual(most);
});
