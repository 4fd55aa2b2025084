import { mainThread, now, withWatchedPage } from './watched-page.mjs';

const WORDS = 'heel pain';
/** Rows of what was found. */
const ROWS = 'main .rows .row-kind';

/** Words typed into search a second time: the first made its index ready. */
export const typeInSearch = (where) =>
  withWatchedPage(where, '#/search', async (page, devtools) => {
    const field = page.getByRole('searchbox');
    await field.fill('knee');
    await page.locator(ROWS).first().waitFor();
    await field.fill('');
    await page.locator(ROWS).first().waitFor({ state: 'detached' });
    // search has forgotten the first word, too
    await page.waitForTimeout(500);
    const start = await now(page);
    const before = await mainThread(devtools);
    await page.evaluate(
      `void (window.bench.found = window.bench.timeOf(() => document.querySelector('${ROWS}') !== null))`,
    );
    await page.keyboard.insertText(WORDS);
    const found = (await page.evaluate(() => window.bench.found)) - start;
    return { found, foundWork: (await mainThread(devtools)) - before };
  });
