/** Each way the figure moves: how a page comes to it, and what keeps it going for a while. `wide`: only there can it be begun. Further ones are added here. */
const BUDGET = { walk: 8, turn: 16, posture: 8 };

export async function startWalk(page, base, place = '') {
  await page.goto(`${base}#/${place}?view=side&side=right`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Walk', exact: true }).click();
  await page.waitForSelector('.figure[data-carried]');
}

/** A finger on the body's upper part; gives where it is. */
async function hold(page) {
  const box = await page.locator('.figure').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.15];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return [x, y];
}

export const MOTIONS = [
  {
    name: 'walk',
    budget: BUDGET.walk,
    open: (page, base) => startWalk(page, base),
    act: (page, time) => page.waitForTimeout(time),
  },
  {
    name: 'walk with a lit leg',
    wide: true,
    budget: BUDGET.walk,
    open: (page, base) => startWalk(page, base, 'region/right-knee'),
    act: (page, time) => page.waitForTimeout(time),
  },
  {
    name: 'turn',
    budget: BUDGET.turn,
    open: (page, base) => page.goto(`${base}#/`, { waitUntil: 'networkidle' }),
    act: async (page, time) => {
      const [x, y] = await hold(page);
      const end = Date.now() + time;
      for (let i = 0; Date.now() < end; i++) {
        await page.mouse.move(x + 150 * Math.sin(i / 20), y);
        await page.waitForTimeout(12);
      }
      await page.mouse.up();
    },
  },
  {
    name: 'posture',
    budget: BUDGET.posture,
    open: async (page, base) => {
      await page.goto(`${base}#/condition/overpronation`, { waitUntil: 'networkidle' });
      const enlarge = page.locator('.enlarge');
      if (await enlarge.isVisible()) await enlarge.click();
      await page.locator('.change-track input').fill('50');
      await page.waitForSelector('.figure[data-moving]');
    },
    act: async (page, time) => {
      const slider = page.locator('.change-track input');
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      const slide = (share) => page.mouse.move(box.x + 24 + share * (box.width - 48), box.y + box.height / 2);
      await slide(0.5);
      await page.mouse.down();
      const end = Date.now() + time;
      for (let i = 0; Date.now() < end; i++) {
        await slide(0.5 + 0.4 * Math.sin(i / 12));
        await page.waitForTimeout(12);
      }
      await page.mouse.up();
    },
  },
];

/** Turns the body once round, by a drag. */
export async function turnRound(page, steps = 90) {
  const [x, y] = await hold(page);
  // half a degree a px: there and back, because a finger has not that much room
  for (let i = 1; i <= steps; i++) {
    await page.mouse.move(x + 180 * Math.sin((i / steps) * 2 * Math.PI), y);
    await page.waitForTimeout(40);
  }
  await page.mouse.up();
}
