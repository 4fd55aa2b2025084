// node tools/bench-motion.mjs: what walking, turning and the posture slider cost on the built app, at full speed and slowed down four times (the painter's
// worker is not slowed), and what the figure weighs. It prints; it never fails on a time.
//
// The cost of a frame is all that the page's main thread did from one frame to the next (its top tasks in a trace, whatever they were
// for; input too), by the processor's clock: on a busy machine the clock on the wall holds the waiting too. Pictures are rasterized
// and put together on other threads; without a GPU these take the processor as well, and are not counted.
import './preflight.mjs';
import { availableParallelism, loadavg } from 'node:os';
import { measureFigureSize } from './bench/figure-size.mjs';
import { measureMemory } from './bench/memory.mjs';
import { MOTIONS } from './bench/motions.mjs';
import { traceFrames } from './bench/trace-frames.mjs';
import { withBuiltApp } from './built-app.mjs';
import { table } from './table.mjs';

const SECONDS = 6;
const SCREENS = [
  { width: 1080, height: 1920 },
  { width: 360, height: 740 },
];

const at = (values, share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
const rows = [];
try {
  await withBuiltApp(async (browser, base) => {
    for (const viewport of SCREENS)
      for (const slowdown of [1, 4])
        for (const { name, budget, wide, open, act } of MOTIONS) {
          if (wide && viewport.width < 600) continue;
          const page = await browser.newPage({ viewport });
          try {
            const cdp = await page.context().newCDPSession(page);
            await open(page, base);
            await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
            await page.waitForTimeout(1000);
            const costs = await traceFrames(browser, page, () => act(page, SECONDS * 1000));
            const times = [at(costs, 0.5), at(costs, 0.95)].map((ms) => ms.toFixed(1));
            const screen = `${viewport.width}×${viewport.height}`;
            rows.push([name, screen, `${slowdown}x`, (costs.length / SECONDS).toFixed(0), ...times, budget]);
          } finally {
            await page.close();
          }
        }
    console.log(table(['motion', 'screen', 'slowed', 'frames/s', 'median ms', 'p95 ms', 'budget'], rows));
    console.log();
    console.log(table(['figure', 'is', 'budget'], await measureFigureSize(browser, base)));
    console.log();
    console.log(table(['memory, MiB after collecting garbage', 'page', 'worker'], await measureMemory(browser, base)));
  });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const [load] = loadavg();
if (load > availableParallelism()) console.log(`\nThe machine is busy (load ${load.toFixed(1)}).`);
