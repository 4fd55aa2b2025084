import { longestSince, now, withWatchedPage } from './watched-page.mjs';

const RUNS = 10;

/** The chain is lit and the touched place is pressed. */
const isLit = () =>
  document.querySelector('.figure-chain') !== null &&
  document.querySelector('.figure [aria-label^="Left knee"][aria-pressed="true"]') !== null;

/** A visitor's first touch, on the left knee of the first screen; a fresh page each time. */
export async function measureTouch(where) {
  const found = [];
  for (let run = 0; run < RUNS; run++) {
    found.push(
      await withWatchedPage(where, '#/', async (page) => {
        const knee = page.locator('.figure').getByRole('button', { name: /^Left knee/ });
        await knee.waitFor();
        const start = await now(page);
        // a function can not be handed to the page as an argument: its text can
        const [touch] = await Promise.all([page.evaluate(`window.bench.timeNextTouch(${isLit})`), knee.click()]);
        const shift = await page.evaluate(() => window.bench.seen.shift);
        return { touch, shift, longest: await longestSince(page, start) };
      }),
    );
  }
  const runs = (key) => found.map((each) => each[key]);
  return [
    { name: 'touch left knee → painted', runs: runs('touch'), budget: 100 },
    { name: 'touch: longest task', runs: runs('longest'), budget: 50 },
    { name: 'touch: layout shift', runs: runs('shift'), unit: '', digits: 3, budget: 0.02 },
  ];
}
