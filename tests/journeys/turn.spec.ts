import { atRest, expect, figure, open, type Page, place, status, test, views } from './fixture.ts';
import { SIZES } from './screens.ts';

test.use({ viewport: SIZES['kiosk lying'] });

const turnTo = (page: Page, view: string) => views(page).getByRole('button', { name: view }).click();
const placeNames = async (page: Page): Promise<readonly string[]> => {
  await atRest(page);
  return figure(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => (each.getAttribute('aria-label') ?? '').split(',')[0] ?? ''));
};
const middleOf = async (page: Page, name: RegExp) => {
  const box = await place(page, name).boundingBox();
  if (!box) throw new Error(`${name} has no place on the screen`);
  return box.x + box.width / 2;
};

test('[J7] the body turns to its side, its back and its foot, and the sore knee stays marked', async ({ page }) => {
  await open(page, '#/region/left-knee');
  const title = page.getByRole('heading', { level: 1 });
  await expect(views(page).getByRole('button', { pressed: true })).toHaveText('Front');

  for (const [view, query, said] of [
    ['Side', 'view=side&side=left', 'The left side of the body.'],
    ['Back', 'view=back', 'The body from the back.'],
    ['Front', 'view=front', 'The body from the front.'],
  ] as const) {
    await turnTo(page, view);
    await expect(page).toHaveURL(new RegExp(`#/region/left-knee\\?${query}`));
    await expect(views(page).getByRole('button', { pressed: true })).toHaveText(view);
    await expect(place(page, /^Left knee.*chosen$/)).toHaveAttribute('aria-pressed', 'true');
    await expect(status(page)).toHaveText(new RegExp(`^Left knee\\..*${said}$`));
    await expect(title).toHaveText('Left knee');
  }
  // Turning is no step of the visit.
  await page.getByRole('link', { name: 'Whole body' }).click();
  await expect(page).toHaveURL(/#\/(\?.*)?$/);
});

test("[J7] left is the person's own: on the right from the front, on the left from the back", async ({ page }) => {
  await open(page, '#/');
  await atRest(page);
  expect(await middleOf(page, /^Left knee/)).toBeGreaterThan(await middleOf(page, /^Right knee/));
  await turnTo(page, 'Back');
  await atRest(page);
  await expect
    .poll(async () => (await middleOf(page, /^Left knee/)) < (await middleOf(page, /^Right knee/)))
    .toBe(true);
  for (const side of ['Left', 'Right']) await expect(figure(page).getByText(side, { exact: true })).toBeVisible();
});

test('[J7] from the side the near leg can be touched; the other side turns it round', async ({ page }) => {
  await open(page, '#/region/left-knee?view=side&side=left');
  await expect(place(page, /^Left knee/)).toBeVisible();
  expect((await placeNames(page)).filter((name) => name.startsWith('Right'))).toEqual([]);
  await page.getByRole('button', { name: 'Other side' }).click();
  await expect(place(page, /^Right knee/)).toBeVisible();
  expect((await placeNames(page)).filter((name) => name.startsWith('Left'))).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Left knee');
});

test('[J7] the close-up has the five parts of that foot as buttons, over its faces', async ({ page }) => {
  await open(page, '#/');
  await place(page, /^Left foot, 5 parts/).click();
  await expect(page).toHaveURL(/view=foot&side=left/);
  const faces = page.getByRole('group', { name: 'Turn the foot' });
  const parts = ['Left heel', 'Left arch', 'Left ball of foot', 'Left big toe', 'Left small toes'];
  const met = new Set<string>();
  for (const face of ['Inner side', 'Top', 'Sole', 'Behind']) {
    await faces.getByRole('button', { name: face }).click();
    await expect(faces.getByRole('button', { pressed: true })).toHaveText(face);
    const strange = async () =>
      (await placeNames(page)).filter((name) => !parts.includes(name) && name !== 'Left ankle');
    await expect.poll(strange, face).toEqual([]);
    const names = await placeNames(page);
    for (const name of names) met.add(name);
  }
  expect(parts.filter((part) => !met.has(part))).toEqual([]);

  await faces.getByRole('button', { name: 'Inner side' }).click();
  await place(page, /^Left arch/).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Left arch');
  await expect(page).toHaveURL(/#\/region\/left-arch\?/);
  await page.getByRole('button', { name: 'Other foot' }).click();
  await expect(place(page, /^Right arch/)).toBeVisible();
});

test('[P38] what an open ring means is said, in sight and in the description, and only where there is one', async ({
  page,
}) => {
  for (const size of [SIZES['kiosk lying'], SIZES['kiosk standing'], SIZES.tablet]) {
    await page.setViewportSize(size);
    await open(page, '#/condition/ankle-sprain?view=foot&side=right&part=inner');
    const note = page.locator('.figure-far');
    await expect(note).toBeInViewport({ ratio: 1 });
    const [far, side, controls] = await Promise.all(
      [note, page.locator('.figure-side > span'), page.locator('.turn-controls')].map((each) => each.boundingBox()),
    );
    if (!far || !side || !controls) throw new Error('the note stands alone');
    expect(far.x + far.width <= side.x || side.x + side.width <= far.x).toBe(true);
    expect(far.y + far.height).toBeLessThanOrEqual(controls.y);
    const foot = page.getByRole('group', { name: /The foot, close up/ });
    await expect(foot).toHaveAccessibleDescription(/on the far side: Ankle sprain/);
    await open(page, '#/condition/ankle-sprain?view=foot&side=right&part=behind');
    await expect(foot).toHaveAccessibleDescription(/Ankle sprain/);
    await expect(foot).not.toHaveAccessibleDescription(/far side/);
    await expect(note).toHaveCount(0);
  }
});

for (const hash of ['#/', '#/region/left-knee', '#/region/left-knee?view=foot&side=left', '#/condition/flat-foot']) {
  test(`[J7] the list "Body regions" holds all eleven with their sides (${hash})`, async ({ page }) => {
    await open(page, hash);
    const list = page.getByRole('list', { name: 'Body regions' });
    const paired = ['Hip', 'Knee', 'Shin', 'Ankle', 'Heel', 'Arch', 'Ball of foot', 'Big toe', 'Small toes'];
    for (const region of paired) {
      for (const side of ['Left', 'Right']) {
        await expect(list.getByRole('button', { name: `${side} ${region.toLowerCase()}` })).toBeAttached();
      }
    }
    for (const region of ['Lower back', 'Pelvis']) {
      await expect(list.getByRole('button', { name: new RegExp(`^${region}`) })).toBeAttached();
    }
  });
}

test('[J7] choosing in the list does what touching the figure does', async ({ page }) => {
  await open(page, '#/');
  const list = page.getByRole('list', { name: 'Body regions' });
  await list.getByRole('button', { name: 'Left knee' }).click();
  await expect(page).toHaveURL(/#\/region\/left-knee$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(place(page, /^Left knee.*chosen$/)).toBeVisible();
});

test('[J7] turned by hand the body has its tags again when it rests, where they stood', async ({ page }) => {
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/region/left-knee');
  const tags = page.locator('.figure-tags button');
  await expect(tags).toHaveCount(6);
  const front = page.getByRole('button', { name: 'Front', exact: true });
  await front.focus();
  await front.press('ArrowRight');
  await front.press('ArrowRight');
  await expect(page.locator('.figure[data-moving]:not([data-carried])')).toBeVisible();
  await expect(tags).toHaveCount(6);
  await expect(tags.first()).toBeVisible();
  const before = await tags.first().boundingBox();
  // from behind they would stand on the other side, where the body is
  for (let turn = 0; turn < 14; turn += 1) await front.press('ArrowRight');
  await expect(page).toHaveURL(/view=back/);
  await expect(page.locator('.figure[data-moving]:not([data-carried])')).toBeVisible();
  await expect(tags).toHaveCount(6);
  expect((await tags.first().boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  await tags.first().click();
  await expect(page).toHaveURL(/#\/condition\//);
});

test('[J7] while it is turned by hand the body keeps its room, from the front and from the side', async ({ page }) => {
  for (const [hash, view] of [
    ['#/region/left-knee', 'Front'],
    ['#/region/left-knee?view=side&side=left', 'Side'],
  ] as const) {
    await open(page, hash);
    await atRest(page);
    const room = async () => (await page.locator('.figure-box').boundingBox())?.height;
    const before = await room();
    const button = views(page).getByRole('button', { name: view });
    await button.focus();
    for (let turn = 0; turn < 10; turn += 1) {
      await button.press('ArrowRight');
      expect(await room(), `${view}, ${10 * (turn + 1)} degrees`).toBe(before);
    }
    await page.goto('about:blank');
  }
});
