import { expect, figure, open, type Page, place, test, views } from './fixture.ts';
import { SIZES } from './screens.ts';

// a small screen: painting a large one without a GPU takes the processor
test.use({ viewport: SIZES.tablet, contextOptions: { reducedMotion: 'no-preference' } });

const walk = (page: Page) => page.getByRole('button', { name: 'Walk', exact: true });
const slider = (page: Page) => page.getByRole('slider', { name: 'Place in the step' });
/** The figure paints the moving body and its overlay itself. */
const carried = (page: Page) => expect(page.locator('.figure[data-carried]')).toBeAttached({ timeout: 15_000 });
/** It stands still, and the page shows rings and buttons where they are. */
const settled = (page: Page) => expect(page.locator('.figure[data-moving]:not([data-carried])')).toBeAttached();

const BROWSERS = {
  'a usual browser': () => {},
  'a browser that cannot give a canvas away': () => {
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
  },
  'a browser without workers': () => {
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
    Reflect.deleteProperty(globalThis, 'Worker');
  },
};

for (const [name, lacks] of Object.entries(BROWSERS))
  test(`[J20] in ${name} the body walks, pauses, turns and answers a touch`, async ({ page }) => {
    await page.addInitScript(lacks);
    await open(page, '#/?view=side&side=right');
    await walk(page).click();
    await carried(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await settled(page);
    await slider(page).fill('74');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Right leg: Leg swings through');
    await settled(page);

    // a drag of 120 px turns it by 60 degrees, and there it stays; the nearest view stands in the address
    const box = await figure(page).boundingBox();
    if (!box) throw new Error('the figure has no place on the screen');
    const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.1];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 6 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(/view=side/);
    await settled(page);

    await walk(page).click();
    await expect(page.locator('.figure[data-moving]')).toHaveCount(0);
    await place(page, /^Right knee/).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Right knee');
  });

test('[J20] while it walks, its controls and the words around them stand clear of each other and are all in sight', async ({
  page,
}) => {
  for (const [viewport, hash] of [
    [SIZES['kiosk lying'], '#/'],
    [SIZES.tablet, '#/region/left-knee?view=side&side=left'],
  ] as const) {
    await page.setViewportSize(viewport);
    await open(page, hash);
    await walk(page).click();
    await carried(page);
    const parts = page.locator('.figure-box, .walk, .turn-views, .walk-start, .turn-controls > .button, .home-purpose');
    const boxes = await parts.evaluateAll((all) =>
      all
        .map((each) => ({ name: each.className, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ name, box: { left, right, top, bottom } }) => ({ name, left, right, top, bottom })),
    );
    expect(boxes.length).toBeGreaterThan(3);
    const end = (await page.locator('.bar').boundingBox())?.y ?? 0;
    for (const [i, a] of boxes.entries()) {
      expect.soft(a.bottom, `${a.name} is in sight`).toBeLessThanOrEqual(end);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        // the figure's box holds the legend's column free by itself
        if (a.name !== 'figure-box') expect.soft(apart, `${a.name} and ${b.name}`).toBe(true);
      }
    }
  }
});

/** From the highest to the lowest place of the body, px. */
const height = (page: Page) =>
  figure(page)
    .getByRole('button')
    .evaluateAll((all) => {
      const middles = all.map((each) => each.getBoundingClientRect()).map(({ top, height }) => top + height / 2);
      return Math.max(...middles) - Math.min(...middles);
    });

for (const [size, least] of [
  ['kiosk lying', 0.9],
  ['kiosk standing', 0.9],
  ['tablet', 0.6],
] as const)
  test(`[P41] a body that walks with a drawn change keeps its size, and is told to be drawn larger (${size})`, async ({
    page,
  }) => {
    await page.setViewportSize(SIZES[size]);
    await open(page, '#/condition/overpronation');
    await expect(page.locator('.change-panel')).toBeVisible();
    const standing = await height(page);
    await page.getByRole('slider', { name: 'How much change to draw' }).press('End');
    await walk(page).click();
    await carried(page);
    // the buttons follow the body twice a second
    await expect.poll(async () => (await height(page)) / standing, { timeout: 15_000 }).toBeGreaterThan(least);
    await expect(walk(page)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.change-key')).toHaveText('Up to 4 times larger');
    await expect(page.locator('.change-key')).toBeInViewport({ ratio: 1 });
    const told = page.locator('.change-list li:visible');
    await expect(told).toHaveCount(size === 'tablet' ? 0 : 4);
    if (size === 'tablet') return;
    const [last, panel, stage] = await Promise.all(
      [told.last(), page.locator('.walk'), page.locator('.stage')].map((each) => each.boundingBox()),
    );
    if (!last || !panel || !stage) throw new Error('nothing is told');
    expect(last.y + last.height).toBeLessThanOrEqual(panel.y);
    for (const box of [last, panel]) expect(box.x + box.width).toBeLessThanOrEqual(stage.x + stage.width);
    await views(page).getByRole('button', { name: 'Side' }).click();
    await page.getByRole('button', { name: 'Slow' }).click();
    // what can be touched of the body stands clear of the words
    await expect
      .poll(() =>
        figure(page)
          .getByRole('button')
          .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().right))),
      )
      .toBeLessThanOrEqual(panel.x);
  });

for (const size of ['kiosk lying', 'kiosk standing'] as const)
  test(`[P41] in Spanish, too, the words beside a walking body stand clear of its controls, which stay where they are (${size})`, async ({
    page,
  }) => {
    await page.setViewportSize(SIZES[size]);
    await open(page, '#/condition/overpronation?lang=es');
    await page.locator('.change-switch').click();
    await page.locator('.walk-start').click();
    await carried(page);
    const panel = page.locator('.walk');
    const last = await page.locator('.change-list li:visible').last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((await panel.boundingBox())?.y ?? 0);
    const pause = panel.getByRole('button').first();
    await panel.getByRole('slider').press('Home');
    const tops = new Set<number>();
    const said = new Set<string>();
    for (let step = 0; step < 100; step += 10) {
      tops.add(Math.round((await pause.boundingBox())?.y ?? 0));
      said.add(await panel.locator('.walk-phase').innerText());
      for (let on = 0; on < 10; on += 1) await panel.getByRole('slider').press('ArrowRight');
    }
    expect(said.size).toBeGreaterThan(4);
    expect([...tops]).toHaveLength(1);
  });

test('[J20] a touch on a walking body means the place under the finger at that moment', async ({ page }) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/?view=side&side=right');
  await walk(page).click();
  await carried(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await slider(page).fill('74');
  await settled(page);
  const knee = await place(page, /^Right knee/).boundingBox();
  const back = await place(page, /^Lower back/).boundingBox();
  if (!knee || !back) throw new Error('a place has no room on the screen');
  expect(knee.y).toBeGreaterThan(back.y);
  await page.getByRole('button', { name: 'Play' }).click();
  await carried(page);
  await page.mouse.click(back.x + back.width / 2, back.y + back.height / 2);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lower back');
});
