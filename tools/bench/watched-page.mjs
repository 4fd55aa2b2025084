/** Set up before the app's own scripts: what the browser says of long tasks and shifts, and a clock for one touch. */
function watch() {
  const seen = { longTasks: [], shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  // From the next press to the first frame painted after each condition came to hold, ms.
  const timeNextTouch = (conditions) =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('the touch brought no answer in 20 s')), 20_000);
      const times = conditions.map(() => null);
      const onDown = ({ timeStamp }) => {
        const look = () => {
          const met = conditions.flatMap((holds, i) => (times[i] === null && holds() ? [i] : []));
          // this frame holds them; a message posted from it is handled when it has been painted
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            for (const i of met) times[i] = performance.now() - timeStamp;
            if (times.every((time) => time !== null)) return resolve(times);
            requestAnimationFrame(look);
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      };
      addEventListener('pointerdown', onDown, { once: true, capture: true });
    });
  Object.assign(window, { bench: { seen, timeNextTouch } });
}

/**
 * Opens an address of the app in a fresh browser context at a slowdown, waits until it rests, and hands the page and
 * its DevTools session to `use`. `prepare` may change the page before it is opened.
 */
export async function withWatchedPage({ browser, base, viewport, slowdown, prepare }, address, use) {
  const context = await browser.newContext({ viewport, hasTouch: viewport.width < 600, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.addInitScript(watch);
    await prepare?.(page);
    const devtools = await context.newCDPSession(page);
    // threads' own time: what the main thread worked, whatever else kept the machine busy
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${base}${address}`, { waitUntil: 'networkidle' });
    return await use(page, devtools);
  } finally {
    await context.close();
  }
}

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

/**
 * Presses the middle of a control and gives, for each condition, the time, ms, until the first frame for which it holds
 * was painted. By the mouse at a place found before: looking for the control is not the page's work.
 */
export async function timedPress(page, locator, ...conditions) {
  const { x, y, width, height } = await locator.boundingBox();
  // a function can not be handed to the page as an argument: its text can
  await page.evaluate(`void (window.bench.answer = window.bench.timeNextTouch([${conditions}]))`);
  await page.mouse.click(x + width / 2, y + height / 2);
  return page.evaluate(() => window.bench.answer);
}
