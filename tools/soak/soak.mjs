/** A soak: random visits to the built app, and what must stay as it was after thousands of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { heardOfWishes, inSight, loadAll, prepare } from './page-side.mjs';
import { randomFrom } from './random.mjs';
import { createVisitor } from './visitor.mjs';

/** Two screens: the shared one, which resets itself, and somebody's own phone. */
const PLACES = {
  kiosk: {
    query: '?kiosk',
    sizes: [
      { width: 768, height: 1024 },
      { width: 1024, height: 768 },
    ],
  },
  phone: {
    query: '',
    sizes: [
      { width: 360, height: 740 },
      { width: 740, height: 360 },
      { width: 1024, height: 768 },
    ],
  },
};
const HOME_EVERY = 25;
const LOOK_EVERY = 5;
/** Every so many visits the visitor's system lets things move; the others go faster. */
const MOVES_EVERY = 4;
/** Shown with what went wrong: what the visitor did last. */
const REMEMBERED = 12;

/** Every file of code and texts that the page may come to load; what runs in a worker is none of them. */
const chunks = () =>
  readdirSync(join(ROOT, 'dist'), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(assets|data)\/.*\.js$/.test(file) && !/^assets\/worker-/.test(file));

/** Asked more often than this, the collector finds nothing more. */
const COLLECTIONS = 5;

/**
 * What the page holds when all that can be forgotten was forgotten: heap in MiB, DOM nodes, listeners. One collection
 * leaves nodes and scripts that only know each other, so it is asked for until no more nodes go.
 */
async function measure(devtools) {
  let held = null;
  for (let round = 0; round < COLLECTIONS; round += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    const before = held;
    held = { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners') };
    if (before?.nodes === held.nodes) break;
  }
  return held;
}

/** Whatever the page says or asks that it should not. */
function listen(page, base) {
  const heard = [];
  page.on('console', (message) => {
    // said by the browser's driver, which keeps the service worker out
    if (message.text() !== 'Service Worker registration blocked by Playwright')
      heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.stack}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) heard.push(`asked ${request.url()}`);
  });
  page.on('requestfailed', (request) => heard.push(`failed ${request.url()}`));
  return heard;
}

/**
 * Random visits at one place (`kiosk` or `phone`), spread over `resets` visits that each end with a rest, where the page
 * is measured. First everything is loaded, unless `loadsAll` is false. `onProgress(done, measure)` hears of every action,
 * and what the last rest measured. Gives the measures, one a rest; throws with the seed, the number of the action and
 * what the visitor did last when anything goes wrong.
 */
export async function soak(
  browser,
  base,
  { place, actions, resets, seed, loadsAll = true, onProgress = () => undefined },
) {
  const { query, sizes } = PLACES[place];
  const context = await browser.newContext({ viewport: sizes[0], hasTouch: true, serviceWorkers: 'block' });
  const did = [];
  let done = 0;
  const page = await context.newPage();
  try {
    page.setDefaultTimeout(15_000);
    const heard = listen(page, base);
    await page.addInitScript(prepare);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const random = randomFrom(seed);
    const visitor = createVisitor(page, random, { kiosk: place === 'kiosk', sizes });
    // a body that walks while everything loads would take most of a slow machine's time
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(base + query);
    await page.locator('.frame[data-page], .attract').first().waitFor();
    if (loadsAll) await page.evaluate(loadAll, chunks());
    const measures = [];
    for (let visit = 1; visit <= resets; visit += 1) {
      await page.emulateMedia({ reducedMotion: visit % MOVES_EVERY === 0 ? 'no-preference' : 'reduce' });
      await visitor.goHome();
      if (visit === 1) await visitor.warmUp();
      for (; done < (actions * visit) / resets; done += 1) {
        did.push(await visitor.act());
        if (done % HOME_EVERY === HOME_EVERY - 1) await visitor.goHome();
        if (done % LOOK_EVERY === 0) await visitor.look();
        if (heard.length > 0) throw new Error(heard.join('\n'));
        onProgress(done + 1, measures.at(-1));
      }
      // every rest looks the same: the body walks, on a screen of the first size
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize(sizes[0]);
      await page.evaluate(heardOfWishes);
      if (place === 'kiosk') await visitor.leave();
      else await visitor.startOver();
      await visitor.rest();
      measures.push(await measure(devtools));
    }
    return measures;
  } catch (error) {
    const last = did.slice(-REMEMBERED).map((deed) => `  ${deed}`);
    const seen = await page.evaluate(inSight).catch(() => 'the page does not answer');
    throw new Error(
      `${place}, seed ${seed}, action ${done + 1}: ${error.message}\nLast:\n${last.join('\n')}\nIn sight:\n${seen}`,
    );
  } finally {
    await context.close();
  }
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** How much of each measure there was after the warm-up (a tenth of the rests) and at the end, and how much it grew: 0.02 is 2 %. */
export function growth(measures) {
  const warm = measures.slice(Math.min(measures.length - 1, Math.ceil(measures.length / 10)));
  const few = Math.max(1, Math.floor(warm.length / 5));
  return Object.fromEntries(
    ['heap', 'nodes', 'listeners'].map((name) => {
      const all = warm.map((each) => each[name]);
      const [before, after] = [middle(all.slice(0, few)), middle(all.slice(-few))];
      return [name, { before, after, grew: after / before - 1 }];
    }),
  );
}
