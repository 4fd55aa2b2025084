import type { LitLeg } from '../overlay/litLeg.ts';
import type { Laid } from '../stage/layOut.ts';
import type { Point } from '../stage/point.ts';

/** What React has laid out, and the problem picked out in it. */
export interface Standing {
  readonly laid: Laid;
  readonly highlighted: string | null;
}

/** Two layouts show the same things, so that the one can be moved into the other. */
export const sameThings = (a: Laid, b: Laid): boolean => thingsOf(a) === thingsOf(b);

const thingsOf = ({ places, legs, marks, words }: Laid): string =>
  [
    ...places.map(({ id }) => id),
    ...legs.map(({ side, main, strands }) => `${side}${main === null}${strands.map(({ ring }) => ring.problem.id)}`),
    ...marks.map(({ id }) => `mark ${id}`),
    ...words.map(({ side, runs }) => side + runs),
  ].join(' ');

/**
 * The one place where motion writes attributes of elements that React owns: rings, words and chain go where the body has gone, without a render.
 * Returns what puts every attribute back as React left it: to be called before React renders again.
 */
export function overlayMover(root: HTMLElement) {
  const before = new Map<Element, Map<string, string | null>>();
  const write = (element: Element | undefined, name: string, value: string) => {
    if (!element) return;
    const own = before.get(element) ?? new Map<string, string | null>();
    before.set(element, own);
    if (!own.has(name)) own.set(name, element.getAttribute(name));
    element.setAttribute(name, value);
  };
  const shift = (element: HTMLElement | undefined, from: Point | undefined, to: Point | undefined) => {
    if (element && from && to)
      element.style.transform = `translate(${(to.x - from.x).toFixed(1)}px, ${(to.y - from.y).toFixed(1)}px)`;
    if (element) moved.add(element);
  };
  const moved = new Set<HTMLElement>();

  const moveLeg = ({ side, main, strands }: LitLeg, highlighted: string | null) => {
    const chain = root.querySelector(`.figure-chain[data-leg="${side}"]`);
    if (!chain) return;
    const first = main === null ? [] : [main];
    const halos = chain.querySelectorAll('.figure-chain-halo');
    for (const [i, d] of [...first, ...strands.map(({ path }) => path)].entries()) write(halos[i], 'd', d);
    const lines = chain.querySelectorAll('.figure-strand');
    const ways = strands.map(({ ring, path, whole }) => (ring.problem.id === highlighted ? whole : path));
    for (const [i, d] of [...first, ...ways].entries())
      for (const path of lines[i]?.children ?? []) write(path, 'd', d);
    const rings = chain.querySelectorAll('.figure-problem');
    for (const [i, { ring }] of strands.entries())
      write(rings[i], 'transform', `translate(${ring.x.toFixed(1)} ${ring.y.toFixed(1)})`);
  };

  return {
    /** Moves what React laid out to where it is now. */
    move: ({ laid, highlighted }: Standing, now: Laid): void => {
      for (const element of root.querySelectorAll<HTMLElement>('[data-place]')) {
        const id = element.dataset.place;
        const find = ({ places }: Laid) => places.find((place) => place.id === id);
        shift(element, find(laid), find(now));
      }
      for (const [i, element] of [...root.querySelectorAll<HTMLElement>('.figure-side')].entries())
        shift(element, laid.words[i], now.words[i]);
      for (const [i, element] of [...root.querySelectorAll('.figure-marks > g')].entries()) {
        const to = now.marks[i];
        if (to) write(element, 'transform', `translate(${to.x.toFixed(1)} ${to.y.toFixed(1)})`);
      }
      for (const leg of now.legs) moveLeg(leg, highlighted);
    },
    restore: (): void => {
      for (const [element, attributes] of before)
        for (const [name, value] of attributes)
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
      for (const element of moved) element.style.transform = '';
      before.clear();
      moved.clear();
    },
  };
}
