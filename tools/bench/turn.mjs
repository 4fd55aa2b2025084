import { longestSince, middleOf, now, timedPress, withWatchedPage } from './watched-page.mjs';

/** Front to side by the button on the first screen: the first turn loads the side's picture, the second has it. */
export const turnOnce = (where) =>
  withWatchedPage(where, '#/', async (page) => {
    const turn = async (name) => {
      const drawn = await page.evaluate(() => document.querySelector('.figure-body path').getAttribute('d'));
      const isTurned = `() => document.querySelector('.figure-body path').getAttribute('d') !== ${JSON.stringify(drawn)}`;
      const button = await middleOf(page.locator('.turn-views').getByRole('button', { name, exact: true }));
      const start = await now(page);
      const [time] = await timedPress(page, button, isTurned);
      return { time, longest: await longestSince(page, start) };
    };
    const first = await turn('Side');
    await turn('Front');
    const again = await turn('Side');
    return { first: first.time, again: again.time, turnLongest: Math.max(first.longest, again.longest) };
  });

export const TURN_ROWS = [
  { key: 'first', name: 'turn front → side, first' },
  { key: 'again', name: 'turn front → side, again' },
  { key: 'turnLongest', name: 'turn: longest task', budget: 50 },
];
