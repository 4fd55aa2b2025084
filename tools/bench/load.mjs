import { setTimeout as pause } from 'node:timers/promises';
import { longestSince, now, withWatchedPage } from './watched-page.mjs';

const RUNS = 3;
const MIB = 1024 * 1024;

/** The first screen at rest: what moved while it loaded, what it holds, and what still blocks it afterwards. */
export async function measureLoad(where) {
  const found = [];
  for (let run = 0; run < RUNS; run++) {
    found.push(
      await withWatchedPage(where, '#/', async (page, devtools) => {
        const start = await now(page);
        await pause(1000);
        const longest = await longestSince(page, start);
        const { shift, paths } = await page.evaluate(() => ({
          shift: window.bench.seen.shift,
          paths: document.querySelectorAll('svg path').length,
        }));
        await devtools.send('HeapProfiler.collectGarbage');
        const { metrics } = await devtools.send('Performance.getMetrics');
        const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / MIB;
        return { longest, shift, paths, heap };
      }),
    );
  }
  const runs = (key) => found.map((each) => each[key]);
  return [
    { name: 'home: longest task at rest', runs: runs('longest'), budget: 50 },
    { name: 'home: layout shift', runs: runs('shift'), unit: '', digits: 3, budget: 0.02 },
    { name: 'home: SVG paths', runs: runs('paths'), unit: '' },
    { name: 'home: JS heap', runs: runs('heap'), unit: 'MiB', digits: 1 },
  ];
}
