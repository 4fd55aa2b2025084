import { longestSince, now, timedPress, withWatchedPage } from './watched-page.mjs';

const RUNS = 10;

/** Front to side by the button on the first screen: the first turn loads the side's picture, the second has it. */
export async function measureTurn(where) {
  const found = [];
  for (let run = 0; run < RUNS; run++) {
    found.push(
      await withWatchedPage(where, '#/', async (page) => {
        const turn = async (name) => {
          const drawn = await page.evaluate(() => document.querySelector('.figure-body path').getAttribute('d'));
          const isTurned = `() => document.querySelector('.figure-body path').getAttribute('d') !== ${JSON.stringify(drawn)}`;
          const button = page.locator('.turn-views').getByRole('button', { name, exact: true });
          const start = await now(page);
          const [time] = await timedPress(page, button, isTurned);
          return { time, longest: await longestSince(page, start) };
        };
        const first = await turn('Side');
        await turn('Front');
        const again = await turn('Side');
        return { first: first.time, again: again.time, longest: Math.max(first.longest, again.longest) };
      }),
    );
  }
  const runs = (key) => found.map((each) => each[key]);
  return [
    { name: 'turn front → side, first', runs: runs('first') },
    { name: 'turn front → side, again', runs: runs('again') },
    { name: 'turn: longest task', runs: runs('longest'), budget: 50 },
  ];
}
