import { growTenfold } from './tenfold.mjs';
import { longestSince, mainThread, now, timedPress, withWatchedPage } from './watched-page.mjs';

const RUNS = 5;
const PHONE = 600;

/** A name is chosen; with ten times the names they stand behind their groups, and a touch opens one. */
const isChosenOrOpened = () =>
  document.querySelector('.map-names [aria-pressed="true"]') !== null || location.hash.includes('place=');
const isTable = () => document.querySelector('.link-table') !== null;

/** The app gets the same knowledge, ten times as large. */
async function serveTenfold(page) {
  await page.route(/knowledge-index-.*\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const name = /export\s*\{\s*([\w$]+)/.exec(text)?.[1];
    if (!name) throw new Error('the chunk of the index has no export that can be grown');
    await route.fulfill({ response, body: `${text}\n;(${growTenfold})(${name});` });
  });
}

async function measureOnce(where, prepare) {
  return withWatchedPage({ ...where, prepare }, '#/map', async (page, devtools) => {
    await page.locator('.map-page h1').waitFor();
    const start = await now(page);
    const before = await mainThread(devtools);
    const control =
      where.viewport.width < PHONE
        ? page.getByRole('button', { name: 'Table' })
        : page.locator('.map-names.left [data-row]').nth(3);
    const touch = await timedPress(page, control, where.viewport.width < PHONE ? isTable : isChosenOrOpened);
    const work = (await mainThread(devtools)) - before;
    return { touch, work, longest: await longestSince(page, start) };
  });
}

/** A touch on the map of all links: as it is, and with ten times the links. */
export async function measureMap(where) {
  const rows = [];
  for (const [name, prepare] of [
    ['map: touch → painted', undefined],
    ['map, 10 × the links: touch → painted', serveTenfold],
  ]) {
    const found = [];
    for (let run = 0; run < RUNS; run++) found.push(await measureOnce(where, prepare));
    rows.push(
      { name, runs: found.map(({ touch }) => touch), budget: 100 },
      {
        name: name.replace('touch → painted', 'main thread at work'),
        runs: found.map(({ work }) => work),
        budget: 100,
      },
      { name: name.replace('touch → painted', 'longest task'), runs: found.map(({ longest }) => longest), budget: 50 },
    );
  }
  return rows;
}
