// node tools/bench-motion.mjs [dist]: what walking and turning cost the main thread a frame, on the built app, at full speed and slowed
// down four times (the painter's worker is not slowed). It prints; it never fails on a time.
import './preflight.mjs';
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.mjs';
import { ROOT } from './run.mjs';
import { table } from './table.mjs';

const SECONDS = 6;
const SCREENS = [
  { width: 1080, height: 1920 },
  { width: 360, height: 740 },
];
const HEADS = [
  'motion',
  'screen',
  'slowed',
  'frames',
  'median ms',
  'p95 ms',
  'cpu median',
  'cpu p95',
  'budget',
  'heap grew',
];
const BUDGETS = { walk: 8, turn: 16 };

const at = (values, share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

/** Milliseconds of main-thread work in each animation frame of a trace, by the clock on the wall or of the processor: on a busy machine the first holds the waiting too. */
function framesOf(trace, clock) {
  const events = trace.traceEvents;
  // the page's own process: the one with the most animation frames
  const counts = new Map();
  for (const { name, pid, tid } of events)
    if (name === 'FireAnimationFrame') counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  const [thread] = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const own = events.filter(({ pid, tid }) => `${pid} ${tid}` === thread).sort((a, b) => a.ts - b.ts);
  const starts = own.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  const tasks = own.filter(({ name, ph }) => /RunTask$/.test(name) && ph === 'X');
  const frames = starts.slice(1).map(() => 0);
  let i = 0;
  for (const { ts, dur, tdur = 0 } of tasks) {
    while (i + 1 < starts.length && ts >= starts[i + 1] - 2000) i++;
    if (ts >= starts[0] - 2000 && i < frames.length) frames[i] += (clock === 'cpu' ? tdur : dur) / 1000;
  }
  return frames.sort((a, b) => a - b);
}

async function traced(browser, page, act) {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'],
  });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  return { wall: framesOf(trace, 'wall'), cpu: framesOf(trace, 'cpu') };
}

const executablePath = chromiumPath();
const server = await preview({
  root: ROOT,
  logLevel: 'error',
  ...(process.argv[2] && { build: { outDir: process.argv[2] } }),
  preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
});
const base = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const rows = [];
try {
  for (const viewport of SCREENS)
    for (const slowdown of [1, 4]) {
      const page = await browser.newPage({ viewport });
      await page.goto(`${base}#/?view=side&side=right`, { waitUntil: 'networkidle' });
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const walk = page.getByRole('button', { name: 'Walk', exact: true });
      await walk.click();
      await page.waitForSelector('.figure[data-moving]');
      await page.waitForTimeout(1500);
      const heap = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        return (await cdp.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
      };
      const before = await heap();
      const walking = await traced(browser, page, () => page.waitForTimeout(SECONDS * 1000));
      const after = await heap();
      await walk.click();
      const box = await page.locator('.figure').boundingBox();
      const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      const turning = await traced(browser, page, async () => {
        const end = Date.now() + SECONDS * 1000;
        for (let i = 0; Date.now() < end; i++) {
          await page.mouse.move(x + 150 * Math.sin(i / 20), y);
          await page.waitForTimeout(12);
        }
      });
      await page.mouse.up();
      const screen = `${viewport.width}×${viewport.height}`;
      for (const [name, { wall, cpu }] of Object.entries({ walk: walking, turn: turning }))
        rows.push([
          name,
          screen,
          `${slowdown}x`,
          wall.length,
          ...[at(wall, 0.5), at(wall, 0.95), at(cpu, 0.5), at(cpu, 0.95)].map((value) => value.toFixed(1)),
          BUDGETS[name],
          name === 'walk' ? `${(after - before).toFixed(2)} MiB` : '',
        ]);
      await page.close();
    }
} finally {
  await browser.close();
  await server.close();
}
const [load] = loadavg();
if (load > availableParallelism()) console.log(`The machine is busy (load ${load.toFixed(1)}).`);
console.log(table(HEADS, rows));
