/** States that must be told apart without color: pictured before and after a press, or beside their neighbors. */
import { PNG } from 'pngjs';
import { atRest, open, type Page, settled } from '../journeys/fixture.ts';

type Picture = ReturnType<typeof PNG.sync.read>;

interface Change {
  readonly name: string;
  readonly hash: string;
  /** What is pictured and what is pressed in between: selectors; the first that fits. */
  readonly of: string;
  readonly press: string;
  /** Opened first. */
  readonly first?: string;
}

/** In each of these a press must change more of the picture than its color. */
const CHANGES: readonly Change[] = [
  {
    name: 'a chosen view',
    hash: '#/',
    of: '.turn-views button:nth-of-type(2)',
    press: '.turn-views button:nth-of-type(2)',
  },
  {
    name: 'a chosen side',
    hash: '#/region/left-knee',
    of: '.side-switch button:nth-of-type(2)',
    press: '.side-switch button:nth-of-type(2)',
  },
  {
    name: 'a sore spot on the body',
    hash: '#/region/right-knee',
    of: '.figure-place[data-place="left-knee"]',
    press: '.side-switch button:nth-of-type(1)',
  },
  {
    name: 'a chosen filter',
    hash: '#/treatments',
    of: '.chips .chip:nth-of-type(2)',
    press: '.chips .chip:nth-of-type(2)',
  },
  {
    name: 'a ticked clue',
    hash: '#/region/left-knee',
    first: 'main button:has-text("Tick what fits")',
    of: '.tick-box',
    press: 'label.tick-row',
  },
  {
    name: 'the page of the bar',
    hash: '#/',
    of: '.bar a[href^="#/conditions"]',
    press: '.bar a[href^="#/conditions"]',
  },
];

/** Neighbors that must differ from each other in shape. */
const FAMILIES = [
  { name: 'the marks of certainty', hash: '#/about', of: '.legend-list .certainty-mark', least: 5 },
  { name: 'the marks of urgency', hash: '#/help', of: '.urgency > header svg', least: 3 },
] as const;

/** Of 255: two pixels differ when their lightness is further apart. */
const APART = 40;
/** Pixels that must differ. */
const LEAST = 12;

const lightAt = ({ data }: Picture, at: number): number =>
  0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);

/** How many pixels of two pictures differ in lightness; what one has more than the other counts as different. */
function differing(a: Picture, b: Picture): number {
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let count = Math.max(a.width * a.height, b.width * b.height) - width * height;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const apart = Math.abs(lightAt(a, (y * a.width + x) * 4) - lightAt(b, (y * b.width + x) * 4));
      if (apart > APART) count += 1;
    }
  }
  return count;
}

async function picture(page: Page, of: string): Promise<Picture> {
  await atRest(page);
  const element = page.locator(of).first();
  return PNG.sync.read(await element.screenshot({ animations: 'disabled' }));
}

interface StatesReport {
  readonly count: number;
  readonly alike: readonly string[];
}

/** Every pair of states that must be told apart, and those whose lightness alone does not tell them apart. */
export async function statesAlike(page: Page): Promise<StatesReport> {
  const alike: string[] = [];
  let count = 0;
  const compare = (name: string, a: Picture, b: Picture) => {
    count += 1;
    if (differing(a, b) < LEAST) alike.push(`${name}: only color tells it apart`);
  };
  for (const { name, hash, of, press, first } of CHANGES) {
    await open(page, hash);
    if (first) await page.locator(first).first().click();
    await page.locator(of).first().waitFor();
    const before = await picture(page, of);
    await page.locator(press).first().click();
    await page.mouse.move(0, 0);
    // the focus ring is another state
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await settled(page);
    compare(name, before, await picture(page, of));
    if (first) await page.keyboard.press('Escape');
  }
  for (const { name, hash, of, least } of FAMILIES) {
    await open(page, hash);
    await atRest(page);
    const all = await page.locator(of).all();
    if (all.length < least) alike.push(`${name}: only ${all.length} of them were found`);
    const pictures: Picture[] = [];
    for (const each of all) pictures.push(PNG.sync.read(await each.screenshot({ animations: 'disabled' })));
    for (const [at, a] of pictures.entries())
      for (const b of pictures.slice(at + 1)) compare(`${name}, ${at + 1}`, a, b);
  }
  return { count, alike };
}
