import { startWalk, turnRound } from './motions.mjs';

const STRIDE = 1046;
const STRIDES = 100;
const MIB = 2 ** 20;

/** Rows: used memory at the start, after a hundred strides, and after a turn all round, of the page and of its painter. */
export async function measureMemory(browser, base, say) {
  const page = await browser.newPage({ viewport: { width: 540, height: 960 } });
  try {
    await startWalk(page, base);
    const cdp = await page.context().newCDPSession(page);
    const rows = [];
    const note = async (name) => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      const [worker] = page.workers();
      // a worker has no such command here: it tells by itself, if the browser lets it
      const own = await worker?.evaluate(() => {
        globalThis.gc?.();
        return performance.memory?.usedJSHeapSize ?? null;
      });
      rows.push([name, (usedSize / MIB).toFixed(2), own ? (own / MIB).toFixed(2) : '–']);
    };
    await page.waitForTimeout(5 * STRIDE);
    await note('walking');
    for (let strides = STRIDES / 2; strides <= STRIDES; strides += STRIDES / 2) {
      say(`memory: walking up to ${strides} of ${STRIDES} strides …`);
      await page.waitForTimeout((STRIDES / 2) * STRIDE);
      await note(`after ${strides} strides more`);
    }
    await page.getByRole('button', { name: 'Walk', exact: true }).click();
    await turnRound(page);
    await note('after a turn all round');
    return rows;
  } finally {
    await page.close();
  }
}
