import { cutText } from './cutText.ts';
import { atRest, bar, expect, open, type Page, place, settled, test } from './fixture.ts';
import { SCREENS, SIDEWAYS, SIZES } from './screens.ts';
import { screenScrolls, sidewaysScrolls, targets } from './targets.ts';
import { violations } from './violations.ts';

const WARNING = 'Warning signs: when to get help now';
/** The least size of a target, px; in kiosk mode it is 60. */
const LEAST = 44;
/** Messages that were not filled in, in whatever a visitor reads or hears. */
const UNFILLED = /.{0,30}(\{|\}|plural,|select,|undefined|\[object|NaN).{0,30}/g;

/** The title, the text and the names of a page. */
const spoken = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [document.title, document.body.textContent ?? '']
      .concat([...document.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? ''))
      .join('\n'),
  );

async function fits(page: Page, where: string): Promise<void> {
  expect.soft(await sidewaysScrolls(page), `sideways scroll: ${where}`).toEqual([]);
  expect.soft(await screenScrolls(page), `the screen scrolls: ${where}`).toBe(0);
  expect.soft(await cutText(page), `cut text: ${where}`).toEqual([]);
}

for (const [size, viewport] of Object.entries({ ...SIZES, 'phone sideways': SIDEWAYS })) {
  test(`[J5] [J9] every screen fits, every target is large, clear and in reach, the warning signs are in sight (${size})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    for (const [name, hash] of Object.entries(SCREENS)) {
      await open(page, hash);
      await atRest(page);
      const where = `${name}, ${size}`;
      await fits(page, where);
      const { count, small, overlapping, covered } = await targets(page, LEAST);
      expect.soft(count, `targets: ${where}`).toBeGreaterThan(5);
      expect.soft(small, `too small: ${where}`).toEqual([]);
      expect.soft(overlapping, `overlapping: ${where}`).toEqual([]);
      expect.soft(covered, `covered: ${where}`).toEqual([]);
      const warning = bar(page).getByRole('link', { name: WARNING });
      await expect.soft(warning, where).toBeInViewport({ ratio: 1 });
      await expect.soft(warning, where).toHaveAttribute('href', '#/help');
    }
    // one touch away: covered by nothing everywhere, and it leads there
    await bar(page).getByRole('link', { name: WARNING }).click();
    await settled(page);
    await expect(page).toHaveURL(/#\/help$/);
    await expect(page.getByRole('region', { name: 'Emergency now' })).toBeVisible();
  });
}

for (const [size, viewport] of Object.entries(SIZES)) {
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
      await fits(page, where);
      const { overlapping, covered } = await targets(page, LEAST);
      expect.soft(overlapping, `overlapping: ${where}`).toEqual([]);
      expect.soft(covered, `covered: ${where}`).toEqual([]);
    }
  });
}

/** Lets the words scroll by so many px; how far they and the way back went. */
const scrolled = (page: Page, by: number) =>
  page.evaluate((top) => {
    const link = document.querySelector('.reading > .back-link');
    const scroller = [...document.querySelectorAll('.reading, .content')].find(
      (each) => each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY),
    );
    if (!link || !scroller) return null;
    scroller.scrollTop = 0;
    const before = link.getBoundingClientRect().top;
    scroller.scrollTop = top;
    return { words: scroller.scrollTop, link: before - link.getBoundingClientRect().top };
  }, by);

test('[J25] enlarged on a phone held sideways, the body can be touched, and a foot has its controls beside it', async ({
  page,
}) => {
  await page.setViewportSize(SIDEWAYS);
  const enlarge = page.getByRole('button', { name: 'Show the body larger' });
  await open(page, '#/region/left-knee');
  await enlarge.click();
  await expect(place(page, /^Left ankle/)).toBeVisible();
  await place(page, /^Right hip/).click();
  await expect(page).toHaveURL(/right-hip/);
  await open(page, '#/condition/foot-stress-fracture?view=foot&part=top');
  await enlarge.click();
  const foot = await page.locator('.figure-box').boundingBox();
  for (const name of ['Drawn shape', 'Sole', 'Read']) {
    const button = page.locator('.stage').getByRole('button', { name, exact: true });
    await expect(button).toBeInViewport({ ratio: 1 });
    const box = await button.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(foot?.x ?? 0);
  }
});

test('[J24] the way back goes with the words when they scroll', async ({ page }) => {
  for (const [viewport, hashes] of [
    [SIZES.phone, [SCREENS.condition, SCREENS.link, SCREENS.treatment]],
    [SIZES.tablet, [SCREENS['all links']]],
    [SIDEWAYS, [SCREENS.condition, SCREENS['all links']]],
  ] as const) {
    await page.setViewportSize(viewport);
    for (const hash of hashes) {
      await open(page, hash);
      await atRest(page);
      const went = await scrolled(page, 60);
      expect.soft(went?.words, hash).toBeGreaterThan(20);
      expect.soft(went?.link, hash).toBe(went?.words);
    }
  }
});

for (const [held, viewport] of Object.entries({ upright: SIZES.phone, sideways: SIDEWAYS }))
  test(`[J24] on a phone all that a drawn change is measured by can be scrolled to (${held})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '#/condition/overpronation');
    await page.locator('.enlarge').click();
    await expect(page.locator('.change-panel')).toBeVisible();
    const last = page.locator('.change-list li').last();
    await page.mouse.move(viewport.width / 2, 100);
    await expect(async () => {
      await page.mouse.wheel(0, 400);
      await expect(last).toBeInViewport({ ratio: 0.5, timeout: 200 });
    }).toPass();
  });

test('[P42] on a phone held sideways a drawn change stands beside the slider that draws it', async ({ page }) => {
  await page.setViewportSize(SIDEWAYS);
  await open(page, '#/condition/overpronation');
  await page.locator('.enlarge').click();
  await expect(page.getByRole('slider', { name: 'How much change to draw' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.figure-box')).toBeInViewport({ ratio: 0.95 });
  await page.locator('.change-list li').last().scrollIntoViewIfNeeded();
  await expect(page.locator('.figure-box')).toBeInViewport({ ratio: 0.95 });
});

test('[J6] [J8] [J10] no screen breaks a rule of axe, shows a message not filled in, or leaves anything behind', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(SIZES.phone);
  for (const [name, hash] of Object.entries(SCREENS)) {
    await open(page, hash);
    await atRest(page);
    expect.soft(await violations(page), name).toEqual([]);
    expect.soft((await spoken(page)).match(UNFILLED) ?? [], name).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
});

test('[J6] axe finds nothing with everything opened: more problems, panels, a second spot being added', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.setViewportSize(SIZES['kiosk lying']);
  for (const hash of [SCREENS.region, SCREENS.condition, SCREENS.link, SCREENS.help]) {
    await open(page, hash);
    const more = page.getByRole('button', { name: /^Show \d+/ });
    if (await more.isVisible()) await more.click();
    const add = page.getByRole('button', { name: 'Add a sore spot' });
    if (await add.isVisible()) await add.click();
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    await atRest(page);
    expect.soft(await violations(page), hash).toEqual([]);
  }
});
