/** Measures of elements as they are seen, put on the page for the checks of layout.ts. */
import type { Page } from './fixture.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Ruler {
  /** What an element is called, and its size. */
  named(element: Element): string;
  /** The boxes an element stands in, from the inside out: those that can clip it. */
  around(element: Element): readonly Element[];
  /** The part of a box inside of all that clips or scrolls around its element. */
  seen(element: Element, box: Box): Box;
  /** It stays in place while the page scrolls beneath it, so it may cover what is scrolled away. */
  floats(element: Element): boolean;
  /** For screen readers only. */
  hiddenFromSight(element: Element): boolean;
  /** How far two boxes reach into each other, px; negative where they are apart. */
  shared(a: Box, b: Box): { readonly width: number; readonly height: number };
}

declare global {
  interface Window {
    ruler: Ruler;
  }
}

const makeRuler = () => {
  /** Works each answer out once: many lines of text stand in the same boxes. */
  const once = <Answer>(ask: (element: Element) => Answer): ((element: Element) => Answer) => {
    const known = new Map<Element, Answer>();
    return (element) => {
      const answer = known.get(element) ?? ask(element);
      known.set(element, answer);
      return answer;
    };
  };
  const clips = once((element) => getComputedStyle(element).overflow !== 'visible');
  const containers = once((element) => {
    const all: Element[] = [];
    let at: Element | null = element;
    while (at) {
      const { position } = getComputedStyle(at);
      if (position === 'fixed') break;
      at = position === 'absolute' && at instanceof HTMLElement ? at.offsetParent : at.parentElement;
      if (at) all.push(at);
    }
    return all;
  });
  const withSelf = (element: Element) => {
    const all: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
    return all;
  };
  window.ruler = {
    named(element) {
      const { width, height } = element.getBoundingClientRect();
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      const kind = element.getAttribute('class') || element.localName;
      return `${name.slice(0, 40)} (${kind}, ${Math.round(width)} × ${Math.round(height)})`;
    },
    around: containers,
    seen(element, { left, top, right, bottom }) {
      for (const at of containers(element)) {
        if (!clips(at)) continue;
        const clip = at.getBoundingClientRect();
        [left, top] = [Math.max(left, clip.left), Math.max(top, clip.top)];
        [right, bottom] = [Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
      }
      return { left, top, right, bottom };
    },
    floats: once((element) => withSelf(element).some((at) => /sticky|fixed/.test(getComputedStyle(at).position))),
    hiddenFromSight: once((element) => withSelf(element).some((at) => getComputedStyle(at).clipPath === 'inset(50%)')),
    shared: (a, b) => ({
      width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
      height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    }),
  };
};

/** Puts a ruler on the page that has measured nothing yet. */
export const withRuler = (page: Page): Promise<void> => page.evaluate(makeRuler);
