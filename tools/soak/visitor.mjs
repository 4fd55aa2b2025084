/** A visitor who does anything that can be done, by chance; the same for the same seed. */
import { choose, where } from './page-side.mjs';

/** How often each thing is done, and how often each kind of thing is touched. */
const DOES = { touch: 60, key: 9, back: 5, forward: 3, drag: 6, scroll: 6, slide: 4, type: 5, resize: 2 };
const TOUCHES = { figure: 5, link: 6, button: 4, stage: 4, bar: 3, dialog: 6, field: 1 };
const KEYS = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Escape',
  'Home',
  'End',
  'PageDown',
];
const WORDS = [
  'knee',
  'my heel hurts',
  'flat feet',
  'numb',
  'chest pain',
  'rodilla',
  'qqqq',
  '😀',
  'bunyon',
  'why does it hurt when I walk',
  '<b>',
  '%',
];
const IDLE = 76_000;
const COUNTDOWN = 20_500;
const PATIENCE = 20_000;
/** So often somebody who left may have seemed to be there still. */
const LEAVES = 4;

export function createVisitor(page, random, { kiosk, sizes }) {
  const touch = async ({ x, y }) => {
    if (random.next() < 0.5) await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
  };
  /** Time passes until `what` is in sight. More than once where a late scroll of the page counts as a sign of somebody. */
  const pass = async (ms, what, left = LEAVES) => {
    await page.evaluate((time) => window.soak.wait(time), ms);
    const shown = page.locator(what).first();
    await shown.waitFor({ timeout: PATIENCE / LEAVES }).catch((error) => {
      if (left === 1) throw error;
      return pass(ms, what, left - 1);
    });
  };
  const chooseOf = (weights) => page.evaluate(choose, { weights, kindAt: random.next(), oneAt: random.next() });

  const does = {
    async touch() {
      const target = await chooseOf(TOUCHES);
      if (target) await touch(target);
      return target && `${target.kind} "${target.name}"`;
    },
    async key() {
      const key = random.oneOf(KEYS);
      await page.keyboard.press(key);
      return key;
    },
    async back() {
      if (kiosk) await page.keyboard.press('Alt+ArrowLeft');
      else if ((await page.evaluate(where)).depth > 0) await page.evaluate(() => history.back());
    },
    async forward() {
      if (kiosk) await page.keyboard.press('Alt+ArrowRight');
      else await page.evaluate(() => history.forward());
    },
    async drag() {
      const target = await chooseOf({ figure: 1 });
      if (!target) return;
      await page.mouse.move(target.x, target.y);
      await page.mouse.down();
      const far = (random.next() - 0.5) * 500;
      await page.mouse.move(target.x + far, target.y + (random.next() - 0.5) * 60, { steps: 3 });
      await page.mouse.up();
      return Math.round(far);
    },
    async scroll() {
      await page.mouse.wheel(0, (random.next() - 0.4) * 1500);
    },
    async slide() {
      const target = await chooseOf({ slider: 1 });
      if (!target) return;
      await page.mouse.click(target.x + (random.next() - 0.5) * target.width, target.y);
      return target.name;
    },
    async type() {
      const field = await chooseOf({ field: 1 });
      if (!field) return;
      await page.mouse.click(field.x, field.y);
      const words = random.oneOf(WORDS);
      await page.keyboard.insertText(words);
      return words;
    },
    async resize() {
      const size = random.oneOf(sizes);
      await page.setViewportSize(size);
      return `${size.width}x${size.height}`;
    },
  };

  return {
    /** Does one thing; says what. */
    async act() {
      const deed = random.weighted(DOES);
      const said = await does[deed]();
      return said === undefined || said === null ? deed : `${deed} ${said}`;
    },
    /** Where the visitor stands. Throws when there is no way home from there. */
    async look() {
      const seen = await page.evaluate(where);
      if (!seen.home) throw new Error(`no way home from "${seen.at}"`);
      return seen;
    },
    /** Goes home as a visitor would: away with what lies over the page, then "Body". Throws when that does not lead there. */
    async goHome() {
      for (let tries = 1; ; tries += 1) {
        const { at } = await page.evaluate(where);
        if (at === 'dialog') await page.keyboard.press('Escape');
        const way = at === 'attract' ? page.locator('.attract-start') : page.locator('.bar a.bar-item').first();
        try {
          await way.click({ timeout: PATIENCE / 5 });
          break;
        } catch (error) {
          // a dialog that was asked for before may have come only now
          if (tries === 5) throw error;
        }
      }
      await page.locator('.frame[data-page="home"]').waitFor({ timeout: PATIENCE });
    },
    /** Prints an answer and searches, once: what the first sheet and the first search bring stays. */
    async warmUp() {
      await page
        .locator('.figure')
        .getByRole('button', { name: /^Left knee/ })
        .click();
      await page.getByRole('button', { name: 'Print' }).click();
      await page.waitForFunction(() => window.soak.printed > 0, null, { timeout: PATIENCE });
      await page.locator('.print-sheet').waitFor({ state: 'detached', timeout: PATIENCE });
      if (kiosk) await page.locator('.bar').getByRole('link', { name: 'Search' }).click();
      else await page.evaluate(() => window.location.assign('#/search'));
      await page.getByRole('searchbox').fill('heel');
      await page.locator('.row-kind').first().waitFor({ timeout: PATIENCE });
    },
    /** Goes away and leaves the screen as it is. On a shared screen the visit ends, at once or after a countdown. */
    async leave() {
      const asks = random.next() < 0.5;
      await pass(asks ? IDLE : IDLE + COUNTDOWN, asks ? '.attract, dialog[role="alertdialog"]' : '.attract');
      if (asks) await pass(COUNTDOWN, '.attract');
    },
    /** Waits until the screen looks as after every visit: on a shared screen the painter has taken the body over. */
    async rest() {
      if (kiosk) await page.locator('.attract .figure[data-carried]').waitFor({ state: 'attached', timeout: PATIENCE });
    },
    /** Ends the visit by hand. */
    async startOver() {
      await page.evaluate(() => document.querySelector('.start-over')?.click());
      await page.locator(kiosk ? '.attract' : '.frame[data-page="home"]').waitFor({ timeout: PATIENCE });
    },
  };
}
