import { longestSince, mainThread, middleOf, now, timedPress, withWatchedPage } from './watched-page.mjs';

const PHONE = 600;

/** A name is chosen; with ten times the names they stand behind their groups, and a touch opens one. */
const isChosenOrOpened = () =>
  document.querySelector('.map-names [aria-pressed="true"]') !== null || location.hash.includes('place=');
const isTable = () => document.querySelector('.link-table') !== null;

/** A touch on the map of all links: on a name, or on a phone on the way to its table. */
export const touchMap = (where) =>
  withWatchedPage(where, '#/map', async (page, devtools) => {
    await page.locator('.map-page h1').waitFor();
    const isPhone = where.viewport.width < PHONE;
    const control = await middleOf(
      isPhone ? page.getByRole('button', { name: 'Table' }) : page.locator('.map-names.left [data-row]').nth(3),
    );
    const start = await now(page);
    const before = await mainThread(devtools);
    const [mapTouch] = await timedPress(page, control, isPhone ? isTable : isChosenOrOpened);
    const mapWork = (await mainThread(devtools)) - before;
    return { mapTouch, mapWork, mapLongest: await longestSince(page, start) };
  });

export const MAP_ROWS = [
  { key: 'mapTouch', name: 'map: touch → painted', budget: 100 },
  { key: 'mapWork', name: 'map: main thread at work', budget: 100 },
  { key: 'mapLongest', name: 'map: longest task', budget: 50 },
];
