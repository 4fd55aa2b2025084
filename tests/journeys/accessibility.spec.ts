import { contrast } from '../accessibility/contrast.ts';
import { fits, spaceText } from '../accessibility/room.ts';
import { statesAlike } from '../accessibility/states.ts';
import { atRest, expect, open, test } from './fixture.ts';
import { SIZES } from './screens.ts';
import { violations } from './violations.ts';

// A fast part of `npm run accessibility`, which looks at every screen.
const SAMPLE = ['#/', '#/region/left-knee', '#/condition/flat-foot', '#/accessibility'];
const inSpanish = (hash: string) => `${hash}?lang=es`;

test('[AC2] at 400 % zoom, in Spanish, nothing is cut or out of reach, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const hash of SAMPLE.map(inSpanish)) {
    await open(page, hash);
    await atRest(page);
    const { count, wrong } = await fits(page, 44);
    expect.soft(count, hash).toBeGreaterThan(5);
    expect.soft(wrong, hash).toEqual([]);
    expect.soft(await violations(page), hash).toEqual([]);
  }
});

test('[AC2] with wide text spacing nothing is cut, and every text has its contrast', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await spaceText(page);
  for (const hash of SAMPLE.map(inSpanish)) {
    await open(page, hash);
    const { wrong } = await fits(page, 44);
    expect.soft(wrong, hash).toEqual([]);
    const text = await contrast(page);
    expect.soft(text.count, hash).toBeGreaterThan(20);
    expect.soft(text.low, hash).toEqual([]);
  }
});

test('[AC4] in gray, what is chosen, how sure and how urgent are still told apart', async ({ page }) => {
  await page.setViewportSize(SIZES.tablet);
  const { count, alike } = await statesAlike(page);
  expect(count).toBeGreaterThanOrEqual(19);
  expect(alike).toEqual([]);
});
