import type { Page } from './fixture.ts';
import { withRuler } from './ruler.ts';

interface TargetReport {
  readonly count: number;
  readonly small: readonly string[];
  readonly overlapping: readonly string[];
  /** Brought into view, a touch on its middle would hit something else. */
  readonly covered: readonly string[];
}

/**
 * Everything that takes a touch: at least `least` px in both directions, clear of every other, and not covered.
 * Places of the figure may share up to a quarter of the smaller (promise T1). Links inside a sentence are text.
 */
export async function targets(page: Page, least: number): Promise<TargetReport> {
  await withRuler(page);
  return page.evaluate((px) => {
    const { named, seen, floats, shared } = window.ruler;
    const QUERY = 'a[href], button, summary, input, select, textarea, [role="button"], [tabindex="0"]';
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    const shown = [...document.querySelectorAll<HTMLElement>(QUERY)].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    });
    const own = shown.filter((element) => !inSentence(element));

    const isSmall = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < px - 0.5;
    };

    const boxes = own
      .filter((element) => !floats(element))
      .map((element) => ({ element, box: seen(element, element.getBoundingClientRect()) }));
    /** Of the whole target, also where a part of it is scrolled away. */
    const areaOf = ({ element }: (typeof boxes)[number]) => {
      const { width, height } = element.getBoundingClientRect();
      return width * height;
    };
    const overlapping: string[] = [];
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        const { width, height } = shared(a.box, b.box);
        if (width <= 1 || height <= 1) continue;
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
        const places = [a, b].every(({ element }) => element.matches('.figure-place'));
        const allowed = places ? 0.26 * Math.min(areaOf(a), areaOf(b)) : 0;
        if (width * height > allowed) overlapping.push(`${named(a.element)} and ${named(b.element)}`);
      }
    }

    /** Scrolls as a hand would: only what can be scrolled, and only up and down. */
    const bringIntoView = (element: Element) => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const root = at === document.documentElement;
        if (!root && !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
        const box = element.getBoundingClientRect();
        const top = root ? 0 : at.getBoundingClientRect().top;
        at.scrollTop += box.top + box.height / 2 - top - at.clientHeight / 2;
      }
    };
    /** Whether a touch on the middle of its first line means this target. */
    const isHit = (element: Element) => {
      const [box] = element.getClientRects();
      const hit = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      // Where places of the figure share an edge, the touch means the nearest (see the figure's own tests).
      const amongPlaces = element.matches('.figure-place') && hit?.closest('.figure-touch');
      // A touch on a label means what it labels.
      const onLabel = hit?.closest('label')?.control === element;
      return Boolean(hit && (element.contains(hit) || amongPlaces || onLabel));
    };
    const covered = shown
      .filter((element) => !isHit(element))
      .filter((element) => {
        bringIntoView(element);
        return !isHit(element);
      })
      .map(named);
    for (const each of document.querySelectorAll('*')) if (each.scrollTop > 0) each.scrollTop = 0;
    return { count: shown.length, small: own.filter(isSmall).map(named), overlapping, covered };
  }, least);
}

/** Containers that can be scrolled sideways; there must be none. */
export const sidewaysScrolls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wrong = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.checkVisibility())
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className}: ${element.scrollWidth} in ${element.clientWidth} px`);
    return root.scrollWidth > root.clientWidth + 1 ? [`page: ${root.scrollWidth} px`, ...wrong] : wrong;
  });

/** By how many px the whole screen could be scrolled away, with the bar; none, for only what stands in it scrolls. */
export const screenScrolls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return Math.max(0, scrollHeight - clientHeight - 1);
  });
