import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type PreviewServer, preview } from 'vite';
import { cutText } from './cutText.ts';
import { atRest, expect, open, test } from './fixture.ts';
import { SCREENS, SIZES } from './screens.ts';
import { sidewaysScrolls } from './targets.ts';

const PORT = 4175;
const ROOT = join(import.meta.dirname, '../..');
const SHOWN = ['home', 'region', 'two regions', 'condition', 'link', 'treatment', 'help', 'about'] as const;

test.use({ baseURL: `http://localhost:${PORT}/`, contextOptions: { reducedMotion: 'reduce' } });
// one build for all of them
test.describe.configure({ mode: 'default' });

/** A build with the pseudo-languages in it, which no visitor ever gets. */
let server: PreviewServer;
let outDir = '';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  outDir = mkdtempSync(join(tmpdir(), 'ground-up-pseudo-'));
  await build({ root: ROOT, mode: 'pseudo', logLevel: 'silent', build: { outDir, emptyOutDir: true } });
  server = await preview({
    root: ROOT,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: PORT, strictPort: true },
  });
});
test.afterAll(async () => {
  await server?.close();
  rmSync(outDir, { recursive: true, force: true });
});

for (const [language, says, direction] of [
  ['en-XA', 'accents and longer words', 'ltr'],
  ['ar-XB', 'right to left', 'rtl'],
] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`[LA6] ${says}: nothing cut, no sideways scroll (${size})`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.setViewportSize(viewport);
      for (const screen of SHOWN) {
        const hash = SCREENS[screen];
        await open(page, `${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`);
        await atRest(page);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        const where = `${screen}, ${size}`;
        expect.soft(await sidewaysScrolls(page), `sideways scroll: ${where}`).toEqual([]);
        expect.soft(await cutText(page), `cut text: ${where}`).toEqual([]);
      }
    });
  }
}
