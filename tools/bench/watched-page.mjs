/** Set up before the page's own scripts: what the browser says of long tasks and shifts, and clocks for a touch. */
function watch() {
  const seen = { longTasks: [], shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  // Looks before each frame; `onPainted` gets the indices that hold for the first time, when that frame was painted.
  const watchFrames = (conditions, onPainted) => {
    const open = new Set(conditions.keys());
    const look = () => {
      const met = [...open].filter((i) => conditions[i]());
      for (const i of met) open.delete(i);
      const done = open.size === 0;
      if (!done) requestAnimationFrame(look);
      // done once this frame was painted, before anything that the page itself does then
      scheduler.postTask(() => onPainted(met, done), { priority: 'user-blocking' });
    };
    requestAnimationFrame(look);
  };

  // From the next press to the first frame painted after each condition came to hold, ms.
  const timeNextTouch = (conditions) =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('the touch brought no answer in 20 s')), 20_000);
      const times = conditions.map(() => null);
      const onDown = ({ timeStamp }) =>
        watchFrames(conditions, (met, done) => {
          for (const i of met) times[i] = performance.now() - timeStamp;
          if (done) resolve(times);
        });
      addEventListener('pointerdown', onDown, { once: true, capture: true });
    });

  // When a condition first held in a painted frame, ms since the page was asked for.
  const timeOf = (condition) =>
    new Promise((resolve) => {
      watchFrames([condition], (_, done) => done && resolve(performance.now()));
    });

  // What can be touched, as soon as it is there.
  const whenThere = (target) =>
    new Promise((resolve) => {
      const look = () => {
        const at = target();
        if (at) resolve({ at, ready: performance.now() });
        else requestAnimationFrame(look);
      };
      look();
    });
  Object.assign(window, { bench: { seen, timeNextTouch, timeOf, whenThere } });
}

/**
 * Opens a page in a fresh browser context and hands it with its DevTools session to `use`. `prepare` may change it before
 * it is asked for.
 */
export async function withFreshPage({ browser, viewport, slowdown, prepare }, use) {
  const context = await browser.newContext({ viewport, hasTouch: viewport.width < 600, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.addInitScript(watch);
    await prepare?.(page);
    const devtools = await context.newCDPSession(page);
    // threads' own time: what the main thread worked, whatever else kept the machine busy
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page, devtools);
  } finally {
    await context.close();
  }
}

/** The same, of an address of the app that has come to rest. */
export const withWatchedPage = (where, address, use) =>
  withFreshPage(where, async (page, devtools) => {
    await page.goto(`${where.base}${address}`, { waitUntil: 'networkidle' });
    return use(page, devtools);
  });

/** The page's clock, ms; `longestSince` gives the longest task that began after a reading of it, 0 if there was none. */
export const now = (page) => page.evaluate(() => performance.now());
export const longestSince = (page, start) =>
  page.evaluate(
    (from) =>
      Math.max(0, ...window.bench.seen.longTasks.filter((task) => task.startTime >= from).map((task) => task.duration)),
    start,
  );

/** What the main thread has worked since the page was opened, ms of its own time. */
export async function mainThread(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Used JavaScript memory after collecting garbage, MiB. */
export async function heap(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1024 ** 2;
}

/** The middle of a control, px. */
export async function middleOf(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Presses a place and gives, for each condition, the time, ms, until the first frame for which it holds was painted. By
 * the mouse at a place found before: looking for the control is not the page's work.
 */
export async function timedPress(page, { x, y }, ...conditions) {
  // a function can not be handed to the page as an argument: its text can
  await page.evaluate(`void (window.bench.answer = window.bench.timeNextTouch([${conditions}]))`);
  await page.mouse.click(x, y);
  return page.evaluate(() => window.bench.answer);
}
