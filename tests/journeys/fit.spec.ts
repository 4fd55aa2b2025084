import { cutText } from './cutText.ts';
import { atRest, expect, open, test } from './fixture.ts';
import { SCREENS, SIZES } from './screens.ts';
import { sidewaysScrolls, targets } from './targets.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The least size of a target, px; in kiosk mode it is 60. */
const LEAST = 44;

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`[J5] every screen fits, and every target is large, clear and in reach (${size})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    for (const [name, hash] of Object.entries(SCREENS)) {
      await open(page, hash);
      await atRest(page);
      const where = `${name}, ${size}`;
      expect.soft(await sidewaysScrolls(page), `sideways scroll: ${where}`).toEqual([]);
      const { count, small, overlapping, covered } = await targets(page, LEAST);
      expect.soft(count, `targets: ${where}`).toBeGreaterThan(5);
      expect.soft(small, `too small: ${where}`).toEqual([]);
      expect.soft(overlapping, `overlapping: ${where}`).toEqual([]);
      expect.soft(covered, `covered: ${where}`).toEqual([]);
      expect.soft(await cutText(page), `cut text: ${where}`).toEqual([]);
    }
  });

  test(`[J5] text at twice its size: nothing cut, no sideways scroll, all in reach (${size})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    // What the text size of the browser's settings does: the root's font is twice as large.
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      }),
    );
    for (const [name, hash] of Object.entries(SCREENS)) {
      await open(page, hash);
      await atRest(page);
      const where = `${name}, ${size}, text at 200 %`;
      expect.soft(await sidewaysScrolls(page), `sideways scroll: ${where}`).toEqual([]);
      expect.soft(await cutText(page), `cut text: ${where}`).toEqual([]);
      const { overlapping, covered } = await targets(page, LEAST);
      expect.soft(overlapping, `overlapping: ${where}`).toEqual([]);
      expect.soft(covered, `covered: ${where}`).toEqual([]);
    }
  });
}
