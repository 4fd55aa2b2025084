import { longestSince, mainThread, now, timedPress, withWatchedPage } from './watched-page.mjs';

const RUNS = 10;

/** The first frame of the answer: the touched place and its way down are lit. */
const isLit = () => document.querySelector('.figure-chain') !== null;
/** The whole answer: the title and the first linked problems are there, and the figure shows them. */
const isRead = () =>
  document.querySelector('.region-page li') !== null && document.querySelector('.figure-lit .figure-chain') !== null;

/** A visitor's first touch, on the left knee of the first screen; a fresh page each time. */
export async function measureTouch(where) {
  const found = [];
  for (let run = 0; run < RUNS; run++) {
    found.push(
      await withWatchedPage(where, '#/', async (page, devtools) => {
        const knee = page.locator('.figure').getByRole('button', { name: /^Left knee/ });
        await knee.waitFor();
        const start = await now(page);
        const before = await mainThread(devtools);
        const [lit, read] = await timedPress(page, knee, isLit, isRead);
        const work = (await mainThread(devtools)) - before;
        const shift = await page.evaluate(() => window.bench.seen.shift);
        return { lit, read, work, shift, longest: await longestSince(page, start) };
      }),
    );
  }
  const runs = (key) => found.map((each) => each[key]);
  return [
    { name: 'touch left knee → lit, painted', runs: runs('lit'), budget: 100 },
    { name: 'touch left knee → answer, painted', runs: runs('read') },
    { name: 'touch: main thread at work', runs: runs('work'), budget: 100 },
    { name: 'touch: longest task', runs: runs('longest'), budget: 50 },
    { name: 'touch: layout shift', runs: runs('shift'), unit: '', digits: 3, budget: 0.02 },
  ];
}
