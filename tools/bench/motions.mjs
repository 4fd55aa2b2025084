import { drag, swing } from './drag.mjs';

/** Each way the figure moves: how a page comes to it, and what keeps it going for a while. `wide`: only there can it be begun. Further ones are added here. */
const BUDGET = { walk: 8, turn: 16, posture: 8 };

export async function startWalk(page, base, place = '') {
  await page.goto(`${base}#/${place}?view=side&side=right`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Walk', exact: true }).click();
  await page.waitForSelector('.figure[data-carried]');
}

/** Where a finger on the body's upper part is. */
async function upperPart(page) {
  const box = await page.locator('.figure').boundingBox();
  return [box.x + box.width / 2, box.y + box.height * 0.15];
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
      const [x, y] = await upperPart(page);
      await drag(
        page,
        swing(time, 20, (share) => [x + 150 * share, y]),
      );
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
      const slider = page.locator('.change-rail');
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      const [middle, reach] = [box.x + box.width / 2, box.width / 2 - 24];
      await drag(
        page,
        swing(time, 12, (share) => [middle + 0.8 * reach * share, box.y + box.height / 2]),
      );
    },
  },
];

/** Turns the body once round, by a drag. */
export async function turnRound(page, steps = 90) {
  const [x, y] = await upperPart(page);
  // half a degree a px: there and back, because a finger has not that much room
  const way = Array.from({ length: steps + 1 }, (_, i) => [x + 180 * Math.sin((i / steps) * 2 * Math.PI), y]);
  await drag(page, way, 40);
}
