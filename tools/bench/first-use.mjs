// From opening a page to the answer of a first touch on the knee: of the app, and of the pages it is compared with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../run.mjs';
import { heap, longestSince, mainThread, now, timedPress, withFreshPage } from './watched-page.mjs';

/** A press that was not answered for this long, ms, came too early and is made again. */
const PATIENCE = 3000;
const KIB = 1024;

const KNEE = '.figure [role="button"][aria-label^="Left knee"]';
/** The app as a page to measure: its address, its files, where to touch, and how its answer is known. */
export const appAt = (base) => ({
  name: 'Ground Up',
  address: `${base}#/`,
  bytesOf: (path) => readFileSync(join(ROOT, 'dist', path || 'index.html')),
  touch: {
    target: `(() => {
      const knee = document.querySelector('${KNEE}')?.getBoundingClientRect();
      return knee ? { x: knee.x + knee.width / 2, y: knee.y + knee.height / 2 } : null;
    })()`,
    // the touched place and its way down are lit
    isLit: `document.querySelector('.figure-chain path') !== null`,
    // and what is linked to it is listed
    isAnswered: `document.querySelector('.figure-chain path') !== null && document.querySelector('.region-page li') !== null`,
    // and the figure, in its new room, shows all of that; other pages leave their picture as it is
    isWhole: `document.querySelector('.figure-lit .figure-chain-line') !== null && document.querySelector('.region-page li') !== null`,
  },
});

const weights = new Map();
function gzipOf({ name, bytesOf }, path) {
  const key = `${name} ${path}`;
  const known = weights.get(key) ?? gzipSync(bytesOf(path)).length;
  weights.set(key, known);
  return known;
}

/** Paths of everything the page had asked for at a time, ms since it was opened. */
async function askedBefore(page, time) {
  const urls = await page.evaluate(
    (until) =>
      ['navigation', 'resource']
        .flatMap((type) => performance.getEntriesByType(type))
        .filter(({ startTime, name }) => startTime < until && name.startsWith('http'))
        .map(({ name }) => name),
    time,
  );
  return [...new Set(urls.map((url) => new URL(url).pathname.slice(1)))];
}

/** Touched as soon as it can be: when that is, what it took until then, and when its answer stood there. */
export const openAndTouch = (where, subject) =>
  withFreshPage(where, async (page) => {
    const { target, isAnswered } = subject.touch;
    await page.goto(subject.address, { waitUntil: 'commit' });
    const found = await page.evaluate(`window.bench.whenThere(() => (${target}))`);
    await page.evaluate(`void (window.bench.answered = window.bench.timeOf(() => (${isAnswered})))`);
    let works = found.ready;
    await page.mouse.click(found.at.x, found.at.y);
    const answered = page.evaluate(() => window.bench.answered);
    while ((await Promise.race([answered, pause(PATIENCE, 'none')])) === 'none') {
      works = await now(page);
      await page.mouse.click(found.at.x, found.at.y);
    }
    const asked = await askedBefore(page, works);
    const bytes = asked.reduce((sum, path) => sum + gzipOf(subject, path), 0) / KIB;
    return { works, answered: await answered, bytes, requests: asked.length };
  });

/** Touched at rest: what loading took, and what the touch takes. */
export const restAndTouch = (where, subject) =>
  withFreshPage(where, async (page, devtools) => {
    const { target, isLit, isAnswered, isWhole } = subject.touch;
    await page.goto(subject.address, { waitUntil: 'networkidle' });
    // a slow page may still be at work when all its files are there
    await page.evaluate(`window.bench.whenThere(() => (${target}))`);
    await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 5000 })));
    const loaded = await mainThread(devtools);
    const rested = await now(page);
    await pause(500);
    const atRest = await longestSince(page, rested);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
    const at = await page.evaluate(target);
    const start = await now(page);
    const before = await mainThread(devtools);
    const asked = [isLit, isAnswered, isWhole].map((condition) => `() => (${condition})`);
    const [lit, read, whole] = await timedPress(page, at, ...asked);
    const work = (await mainThread(devtools)) - before;
    const longest = await longestSince(page, start);
    const shift = await page.evaluate(() => window.bench.seen.shift);
    const memory = await heap(devtools);
    return { paint, loaded, atRest, lit, read, whole, work, longest, shift, memory };
  });

/** What is told of both; `budget` is the app's own. */
export const FIRST_USE_ROWS = [
  { key: 'bytes', name: 'to a touch that works: gzip', unit: 'KiB', digits: 1 },
  { key: 'requests', name: 'to a touch that works: requests', unit: '' },
  { key: 'paint', name: 'open → first paint' },
  { key: 'works', name: 'open → a touch works' },
  { key: 'answered', name: 'open, touch at once → answer painted' },
  { key: 'loaded', name: 'load: main thread at work' },
  { key: 'atRest', name: 'at rest: longest task', budget: 50 },
  { key: 'lit', name: 'touch → lit, painted', budget: 100 },
  { key: 'read', name: 'touch → answer, painted', budget: 100 },
  { key: 'whole', name: 'touch → answer and its picture, painted' },
  { key: 'work', name: 'touch: main thread at work', budget: 100 },
  { key: 'longest', name: 'touch: longest task', budget: 50 },
  { key: 'shift', name: 'load and touch: layout shift', unit: '', digits: 3, budget: 0.02 },
  { key: 'memory', name: 'JS heap after the touch', unit: 'MiB', digits: 1 },
];
