import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { cutText } from './cutText.ts';
import { atRest, test as base, expect, open } from './fixture.ts';
import { SCREENS, SIZES } from './screens.ts';
import { sidewaysScrolls } from './targets.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHOWN = ['home', 'region', 'two regions', 'condition', 'link', 'treatment', 'help', 'about'] as const;

/** A build with the pseudo-languages in it, which no visitor ever gets, served for all of these tests. */
const test = base.extend<object, { readonly pseudo: string }>({
  pseudo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'ground-up-pseudo-'));
      await build({ root: ROOT, mode: 'pseudo', logLevel: 'silent', build: { outDir, emptyOutDir: true } });
      const server = await preview({ root: ROOT, logLevel: 'silent', build: { outDir }, preview: { port: 0 } });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ pseudo }, use) => use(pseudo),
});
// one build for all of them
test.describe.configure({ mode: 'default' });

for (const [language, says, direction] of [
  ['es', 'Spanish', 'ltr'],
  ['en-XA', 'accents and longer words', 'ltr'],
  ['ar-XB', 'right to left', 'rtl'],
] as const) {
  test(`[LA6] ${says}: nothing cut, no sideways scroll, at any size`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const screen of SHOWN) {
      const hash = SCREENS[screen];
      await open(page, `${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      for (const [size, viewport] of Object.entries({ ...SIZES, window: { width: 1600, height: 900 } })) {
        await page.setViewportSize(viewport);
        await atRest(page);
        const where = `${screen}, ${size}`;
        // polled: the figure follows its new room a frame later
        const soon = expect.configure({ soft: true, timeout: 2000 });
        await soon.poll(() => sidewaysScrolls(page), { message: `sideways scroll: ${where}` }).toEqual([]);
        await soon.poll(() => cutText(page), { message: `cut text: ${where}` }).toEqual([]);
      }
    }
  });
}
