import { expect, figure, open, status, test, views } from './fixture.ts';
import { SIZES } from './screens.ts';

test.use({ viewport: SIZES['kiosk lying'] });

test('[P30] the change is drawn, told beside the body, changed by the keys, kept while turning, and gone on the next page', async ({
  page,
}) => {
  await open(page, '#/condition/overpronation');
  const slider = page.getByRole('slider', { name: 'How much change to draw' });
  await expect(slider).toHaveValue('0');
  await expect(page.locator('.change-callouts p')).toHaveCount(5);
  await expect(page.locator('.change-leaders g')).toHaveCount(5);
  await expect(page.locator('.change-ghost')).toHaveCount(0);

  await page.getByRole('button', { name: 'Draw the change' }).click();
  await expect(slider).toHaveValue('100');
  await expect(figure(page)).toHaveAttribute('data-moving', 'true');
  await expect(page.locator('.change-ghost')).toBeVisible();
  await expect(status(page)).toHaveText('The change is drawn on the body.');
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '95 percent');

  await views(page).getByRole('button', { name: 'Side' }).click();
  await expect(page).toHaveURL(/view=side/);
  await expect(slider).toHaveValue('95');
  await expect(figure(page)).toHaveAttribute('data-moving', 'true');

  await slider.press('Home');
  await expect(figure(page)).not.toHaveAttribute('data-moving', 'true');
  await slider.press('End');
  await page.getByRole('link', { name: 'Foot problems' }).first().click();
  await page
    .getByRole('link', { name: /^Flat feet/ })
    .first()
    .click();
  await expect(slider).toHaveValue('0');
  await expect(figure(page)).not.toHaveAttribute('data-moving', 'true');
});

test('[P26] the slider is drawn by a finger and goes on by the keys; it is found by its name where it is touched', async ({
  page,
}) => {
  await open(page, '#/condition/overpronation');
  const slider = page.getByRole('slider', { name: 'How much change to draw', exact: true });
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider');
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  const labelled = await page.evaluate(([x, y]) => {
    const under = document.elementFromPoint(x, y)?.closest('label');
    return under?.control?.getAttribute('type');
  }, at(0.25));
  expect(labelled).toBe('range');
  await page.mouse.move(...at(0.5));
  await page.mouse.down();
  await expect(figure(page)).toHaveAttribute('data-moving', 'true');
  await page.mouse.move(...at(0.75), { steps: 5 });
  // beyond its end and above it, the finger still holds it
  await page.mouse.move(box.x + box.width + 40, box.y - 60, { steps: 3 });
  await page.mouse.up();
  await expect(slider).toHaveValue('100');
  await expect(slider).toBeFocused();
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '95 percent');
  // it has kept its place under the finger
  expect((await slider.boundingBox())?.x).toBeCloseTo(box.x, 0);
  await page.mouse.click(...at(0.02));
  await expect(slider).toHaveValue('0');
  await expect(figure(page)).not.toHaveAttribute('data-moving', 'true');
});

test('[P26] on every screen the thumb runs along the whole line, and all of it takes the finger', async ({ page }) => {
  for (const [name, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    await open(page, '#/');
    await open(page, '#/condition/overpronation');
    const enlarge = page.locator('.enlarge');
    if (await enlarge.isVisible()) await enlarge.click();
    const slider = page.getByRole('slider', { name: 'How much change to draw' });
    await slider.press('End');
    const [rail, grip, thumb] = await Promise.all(
      ['.change-rail', '.change-grip', '.change-thumb'].map((part) => page.locator(part).boundingBox()),
    );
    if (!rail || !grip || !thumb) throw new Error(`${name}: no slider`);
    expect(grip, name).toEqual(rail);
    expect(thumb.x + thumb.width, name).toBeCloseTo(rail.x + rail.width, 0);
  }
});

test('[P39] on a phone the enlarged body is seen from its top, wherever it was asked for, and reading goes on there', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.phone);
  await open(page, '#/condition/overpronation');
  const ask = page.getByRole('button', { name: 'See it on the body' });
  await ask.scrollIntoViewIfNeeded();
  const before = await page.locator('.content').evaluate((content) => content.scrollTop);
  expect(before).toBeGreaterThan(200);
  await ask.click();
  await expect(page.getByRole('slider', { name: 'How much change to draw' })).toBeInViewport();
  await page.getByRole('button', { name: 'Read' }).click();
  await expect(ask).toBeInViewport();
});

test('[P40] turning to the side and back keeps both legs lit, and the same leg short', async ({ page }) => {
  await open(page, '#/condition/leg-length-difference');
  await page.getByRole('slider', { name: 'How much change to draw' }).press('End');
  const short = page.getByText(/One leg is a little shorter \(left\)/);
  await expect(short.first()).toBeAttached();
  const chains = page.locator('.figure-lit .figure-chain');
  const legs = await chains.count();
  for (const view of ['Side', 'Front']) await views(page).getByRole('button', { name: view }).click();
  await expect(page).toHaveURL(/view=front/);
  await expect(chains).toHaveCount(legs);
  await expect(short.first()).toBeAttached();
  await views(page).getByRole('button', { name: 'Side' }).click();
  await page.getByRole('button', { name: 'Other side' }).click();
  await expect(page).toHaveURL(/view=side&side=left/);
  for (const name of ['Foot close up', 'Back']) await views(page).getByRole('button', { name }).click();
  await expect(page).toHaveURL(/view=back$/);
  await expect(chains).toHaveCount(legs);
  // a leg that was named stays the one
  await open(page, '#/');
  await open(page, '#/condition/leg-length-difference?side=left');
  for (const view of ['Side', 'Front']) await views(page).getByRole('button', { name: view }).click();
  await expect(page).toHaveURL(/view=front&side=left/);
});

test('[P31] no callout covers the body or another callout, on both kiosks; each fits the stage', async ({ page }) => {
  for (const size of ['kiosk lying', 'kiosk standing'] as const) {
    await page.setViewportSize(SIZES[size]);
    for (const id of ['overpronation', 'flat-foot', 'leg-length-difference']) {
      await open(page, `#/condition/${id}`);
      const callouts = page.locator('.change-callouts p');
      await expect.poll(() => callouts.count()).toBeGreaterThan(2);
      const boxes = await callouts.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
      );
      const stage = await page.locator('.stage').boundingBox();
      const thigh = await figure(page)
        .getByRole('button', { name: /^Left hip/ })
        .boundingBox();
      for (const [i, box] of boxes.entries()) {
        expect(box.left, `${size} ${id}`).toBeGreaterThan((thigh?.x ?? 0) + (thigh?.width ?? 0));
        expect(box.right).toBeLessThanOrEqual((stage?.x ?? 0) + (stage?.width ?? 0));
        expect(box.bottom).toBeLessThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));
        for (const other of boxes.slice(i + 1)) expect(box.bottom).toBeLessThanOrEqual(other.top);
      }
    }
  }
});

test('[P36] a crack too small for the body: one touch draws it on the foot, and the keyboard goes on at its switch', async ({
  page,
}) => {
  await open(page, '#/condition/foot-stress-fracture');
  await page.locator('.change-panel').getByRole('button', { name: 'Look at the foot' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=foot&part=top/);
  const shape = page.getByRole('button', { name: 'Drawn shape' });
  await expect(shape).toHaveAttribute('aria-pressed', 'true');
  await expect(shape).toBeFocused();
  await expect(page.locator('.change-ghost')).toHaveCount(0);
  await expect(page.getByText('The shape is drawn on the foot.')).toBeAttached();
  await expect(page.getByText(/drawn shape: A thin crack across a long bone of the foot\./)).toBeAttached();
});

test('[P32] the close-up shows the shape from its best side, with the usual foot dashed', async ({ page }) => {
  await open(page, '#/condition/hallux-valgus');
  const outline = () => page.locator('.figure-body > svg path').first().getAttribute('d');
  const body = await outline();
  await page.getByRole('button', { name: 'Look at the foot' }).click();
  await expect(page).toHaveURL(/view=foot&part=top/);
  await expect.poll(outline).not.toBe(body);
  const usual = await outline();
  await page.getByRole('button', { name: 'Drawn shape' }).click();
  await expect.poll(outline).not.toBe(usual);
  await expect(page.locator('.change-ghost path').first()).toHaveAttribute('d', usual ?? '');
  await page.getByRole('button', { name: 'Drawn shape' }).click();
  await expect.poll(outline).toBe(usual);
});
