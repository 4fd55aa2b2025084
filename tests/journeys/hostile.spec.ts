import fc from 'fast-check';
import { aHash, cases } from '../hostile/attacks.ts';
import { bar, expect, open, type Page, place, settled, test } from './fixture.ts';

/** The same in every test run, so that a failure is one of this change; others with `npm run hostile`. */
const addresses = () => {
  const { numRuns, seed = 1 } = cases('browser');
  return fc.sample(aHash, { numRuns, seed });
};
/** So many are typed before it is looked at what got in. */
const AT_ONCE = 9;

/** Goes through hostile addresses as somebody typing them would, and looks what got in. */
const attack = (page: Page, hashes: readonly string[]) =>
  page.evaluate(async (attacks) => {
    for (const hash of attacks) {
      window.location.hash = hash;
      await new Promise((done) => setTimeout(done, 20));
    }
    const strange = document.querySelectorAll(
      'main script, main style, iframe, object, embed, base, [onload], [onerror]',
    );
    return { attacked: 'attacked' in window, strange: strange.length };
  }, hashes);

interface Told {
  readonly told: (height: number) => void;
}

/** What a browser may lack or do, each before the app's own scripts run. */
const BROWSERS: Readonly<Record<string, () => void>> = {
  'storage is blocked': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  },
  'storage is full, or holds what is not ours': () => {
    localStorage.setItem('ground-up.text-size', '"><script>window.attacked=1</script>');
    localStorage.setItem('ground-up.language', '__proto__');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'there is no service worker, no speech and no observer of sizes': () => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    Object.defineProperty(window, 'ResizeObserver', { value: undefined });
  },
  'the observer of sizes never stops': () => {
    window.ResizeObserver = class {
      #on = true;
      constructor(callback: ResizeObserverCallback) {
        const again = () => {
          if (!this.#on) return;
          callback([], this);
          requestAnimationFrame(again);
        };
        requestAnimationFrame(again);
      }
      observe() {}
      unobserve() {}
      disconnect() {
        this.#on = false;
      }
    };
  },
  'the clock jumps': () => {
    const clock = Date.now;
    let calls = 0;
    Date.now = () => {
      calls += 1;
      return clock() + (calls % 3 === 0 ? 1e12 : calls % 3 === 1 ? -1e12 : 0);
    };
  },
  'other windows send messages': () => {
    const say = () => {
      for (const message of [null, 'update', { kind: 'update' }, { kind: 'keep-languages', languages: 1 }, [[]]])
        window.postMessage(message, '*');
    };
    addEventListener('DOMContentLoaded', say);
    addEventListener('hashchange', say);
  },
};

for (const [what, prepare] of Object.entries(BROWSERS))
  test(`[HI7] the app works and lets nothing in where ${what}`, async ({ page }) => {
    await page.addInitScript(prepare);
    await open(page, '#/');
    const hashes = addresses();
    for (let from = 0; from < hashes.length; from += AT_ONCE)
      expect(await attack(page, hashes.slice(from, from + AT_ONCE))).toEqual({ attacked: false, strange: 0 });
    await bar(page).getByRole('link', { name: 'Body' }).click();
    await place(page, /^Left knee/).click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Left knee' })).toBeVisible();
  });

test('[HI7] in a frame, too, the app works where there is no observer of sizes', async ({ page }) => {
  const heights: number[] = [];
  await page.exposeFunction('told', (height: number) => heights.push(height));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'ResizeObserver', { value: undefined });
    // the page around the frame
    const around = { postMessage: ({ height }: { height: number }) => (window as never as Told).told(height) };
    Object.defineProperty(window, 'parent', { value: around });
  });
  await page.goto('./?embed#/region/left-knee');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Left knee' })).toBeVisible();
  expect(heights.at(-1)).toBeGreaterThan(700);
});

test('[HI8] quick double touches, and several fingers at once, leave a page with a way home', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(page, '#/');
  const devtools = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    points: readonly (readonly number[])[],
  ) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x = 0, y = 0], id) => ({ x, y, id })),
    });
  for (let round = 0; round < cases('fingers').numRuns; round += 1) {
    const at = (share: number) => Math.round(100 + ((round * 97 + share * 613) % 560));
    const fingers = [0, 1, 2, 3, 4].map((finger) => [at(finger), at(finger + 5)]);
    await touch('touchStart', fingers.slice(0, 1));
    await touch('touchStart', fingers);
    await touch(
      'touchMove',
      fingers.map(([x = 0, y = 0]) => [x + 40, y - 30]),
    );
    await touch(round % 2 ? 'touchEnd' : 'touchCancel', []);
    const [x = 0, y = 0] = fingers[0] ?? [];
    await page.mouse.dblclick(x, y, { delay: 0 });
    await page.keyboard.press('Escape');
  }
  await bar(page).getByRole('link', { name: 'Body' }).dblclick();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Where does it hurt?' })).toBeVisible();
});
