import type { Page } from './fixture.ts';

/** One place where Tab stops. */
export interface TabStop {
  readonly name: string;
  readonly inFigure: boolean;
  /** It can be seen: nothing covers it and it is not scrolled away. */
  readonly seen: boolean;
  /** An outline of its own or of the field around it, or a ring, marks it. */
  readonly marked: boolean;
  /** Which of all elements that ever had the focus it is, from 0 on. */
  readonly order: number;
}

/** What has the focus, whether it can be seen there, and whether something marks it; null when the page has it. */
export const focused = (page: Page): Promise<TabStop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const middle = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
    const hasOutline = (each: Element, of?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each, of);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const around = element.parentElement ?? element;
    // what lies unseen over its picture, as a slider does, is marked in that picture
    const outlined = element.checkVisibility({ opacityProperty: true })
      ? [element, around].some((each) => hasOutline(each))
      : [...around.querySelectorAll('*')].some(
          (each) => each !== element && (hasOutline(each) || hasOutline(each, '::before')),
        );
    const onLabel = middle?.closest('label')?.control === element;
    const ring = element.querySelector('.figure-focus');
    const order = Number(element.getAttribute('data-tabbed') ?? document.querySelectorAll('[data-tabbed]').length);
    element.setAttribute('data-tabbed', `${order}`);
    return {
      order,
      name: element.getAttribute('aria-label') ?? element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
      inFigure: element.closest('.figure') !== null,
      seen: middle !== null && (element.contains(middle) || middle.contains(element) || onLabel),
      marked: outlined || (ring !== null && getComputedStyle(ring).display !== 'none'),
    };
  });

/** Presses Tab until the focus leaves the page, or is back at its first stop; every stop in order. Throws where it never is. */
export async function tabThrough(page: Page, most = 250): Promise<readonly TabStop[]> {
  const stops: TabStop[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    // without a window around the page, its end may lead straight to its top
    if (!stop || (stops.length > 0 && stop.order === stops[0]?.order)) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab never left the page after ${most} stops`);
}

/** What shows, takes a press, and was never stopped at; what arrow keys reach from a stop is left out. */
export const neverReached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
      .filter((element) => !element.hasAttribute('data-tabbed') && !element.matches(':disabled'))
      .map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)),
  );
