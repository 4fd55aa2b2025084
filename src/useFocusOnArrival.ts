import { type RefObject, useEffect, useRef } from 'react';
import { pathOf } from './explorer/address.ts';
import { useExplorerState } from './explorer/ExplorerContext.tsx';

/** How long to wait for a text loaded on demand before giving the focus to the title, milliseconds. */
const PATIENCE = 1200;

const byKey = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);

/**
 * Does something with an element as soon as it is there: the page or the text it stands in may still be on its way.
 * With null when it did not come in time. Returns what calls it off.
 */
function whenThere(find: () => HTMLElement | null, act: (element: HTMLElement | null) => void): () => void {
  const found = find();
  if (found) {
    act(found);
    return () => undefined;
  }
  const settle = (element: HTMLElement | null) => {
    stop();
    act(element);
  };
  const observer = new MutationObserver(() => {
    const element = find();
    if (element) settle(element);
  });
  const giveUp = setTimeout(() => settle(null), PATIENCE);
  const stop = () => {
    clearTimeout(giveUp);
    observer.disconnect();
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return stop;
}

/**
 * Does something once an element is in sight no longer: two frames later, when most pages are laid out, or whenever a
 * slow one is. Returns what calls it off.
 */
function whenGone(element: Element, act: () => void): () => void {
  const look = () => {
    if (element.checkVisibility?.() !== false) return;
    stop();
    act();
  };
  // it tells of what goes, but not of what is gone already
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
  observer?.observe(element);
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(look);
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    observer?.disconnect();
  };
  return stop;
}

const title = (): HTMLElement | null => document.querySelector('[data-page-title]');
const figureStop = (): HTMLElement | null => document.querySelector('.stage [data-place][tabindex="0"]');

/**
 * Gives the focus a place again when what held it went out of sight. On a phone a figure that was touched makes room for
 * the answer and loses its buttons, and enlarged it hides the answer.
 */
function useFocusKept(): void {
  const arrival = useExplorerState((state) => state.arrival);
  const enlarged = useExplorerState((state) => state.enlarged);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the arrival that may take the focus away
  useEffect(() => {
    const { activeElement, body } = document;
    const held = activeElement === body ? last.current : activeElement;
    if (!held) return;
    let stop = whenGone(held, () => {
      // what is hidden loses the focus; who has gone on meanwhile is left where they are
      if (document.activeElement !== held && document.activeElement !== body) return;
      stop = whenThere(enlarged ? figureStop : title, (there) => (there ?? title())?.focus({ preventScroll: true }));
    });
    return () => stop();
  }, [arrival, enlarged]);
}

/**
 * Puts the focus where a reader expects it: on the title of a page that was opened, on the link that was followed when
 * coming back, and nowhere else when the figure was touched, as long as what held it is in sight. The reading starts at its top.
 */
export function useFocusOnArrival(reading: RefObject<HTMLElement | null>): void {
  const arrival = useExplorerState((state) => state.arrival);
  const path = useExplorerState((state) => pathOf(state.address.page));
  const followed = arrival.kind === 'followed' ? arrival : null;
  useFocusKept();

  // asking a page that was not scrolled would cost its layout
  const scrolled = useRef(false);
  useEffect(() => {
    const note = () => {
      scrolled.current = true;
    };
    document.addEventListener('scroll', note, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', note, { capture: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts at the top; a filter of the same page does not
  useEffect(() => {
    if (!scrolled.current) return;
    scrolled.current = false;
    reading.current?.scrollTo?.(0, 0);
    reading.current?.parentElement?.scrollTo?.(0, 0);
  }, [path, followed]);

  useEffect(() => {
    switch (arrival.kind) {
      case 'opened':
      case 'stayed':
        return;
      case 'followed':
        return whenThere(title, (heading) => heading?.focus({ preventScroll: true }));
      case 'returned': {
        const { focus } = arrival;
        return whenThere(focus ? () => byKey(focus) : title, (target) => (target ?? title())?.focus());
      }
    }
  }, [arrival]);
}
