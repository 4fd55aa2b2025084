// What walking, turning and the posture slider cost. The cost of a frame is all that the page's main thread did from one frame to
// the next (its top tasks in a trace, whatever they were for; input too), by the processor's clock: on a busy machine the clock on
// the wall holds the waiting too. The painter's worker is not slowed. Pictures are rasterized and put together on other threads;
// without a GPU these take the processor as well, and are not counted.
import { MOTIONS } from './motions.mjs';
import { traceFrames } from './trace-frames.mjs';

const SECONDS = 3;
const ROUNDS = 2;

const at = (values, share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

async function costsOf({ browser, base, viewport, slowdown }, { open, act }) {
  const page = await browser.newPage({ viewport });
  try {
    const devtools = await page.context().newCDPSession(page);
    await open(page, base);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.waitForTimeout(1000);
    return await traceFrames(browser, page, () => act(page, SECONDS * 1000));
  } finally {
    await page.close();
  }
}

/** Rows: frames a second, the middle cost of a frame and that of the dearest twentieth, on each screen, as the machine is and slowed down. */
export async function measureMotion(where, screens, say) {
  const cases = screens.flatMap((viewport) =>
    MOTIONS.filter(({ wide }) => !wide || viewport.width >= 600).flatMap((motion) =>
      [1, where.slowdown].map((slowdown) => ({ viewport, motion, slowdown, costs: [] })),
    ),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    say(`motion: round ${round} of ${ROUNDS} …`);
    for (const { viewport, motion, slowdown, costs } of cases) {
      try {
        costs.push(...(await costsOf({ ...where, viewport, slowdown }, motion)));
      } catch (error) {
        // the others are still worth knowing
        console.error(`${motion.name}, ${viewport.width}×${viewport.height}, slowed ${slowdown}x: ${error.message}`);
        process.exitCode = 1;
      }
    }
  }
  return cases.map(({ viewport, motion: { name, budget }, slowdown, costs }) => {
    costs.sort((a, b) => a - b);
    const times = [0.5, 0.95].map((share) => (costs.length > 0 ? `${at(costs, share).toFixed(1)} ms` : '–'));
    const rate = (costs.length / SECONDS / ROUNDS).toFixed(0);
    return [name, `${viewport.width}×${viewport.height}`, `${slowdown}x`, rate, ...times, `${budget} ms`];
  });
}

export const MOTION_HEADS = ['frames', 'screen', 'slowed', 'a second', 'median', 'p95', 'budget'];
