import { type RefObject, useEffect } from 'react';
import { useExplorerState } from './explorer/ExplorerContext.tsx';

/** How long to wait for a text loaded on demand before giving the focus to the title, milliseconds. */
const PATIENCE = 1200;

const byKey = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);

/**
 * Puts the focus where a reader expects it: on the title of a page that was opened, on the link that was followed when
 * coming back, and nowhere else when the figure was touched. The reading starts at its top.
 */
export function useFocusOnArrival(reading: RefObject<HTMLElement | null>): void {
  const arrival = useExplorerState((state) => state.arrival);
  const page = useExplorerState((state) => state.address.page);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts at the top
  useEffect(() => {
    reading.current?.scrollTo?.(0, 0);
    reading.current?.parentElement?.scrollTo?.(0, 0);
  }, [page]);

  useEffect(() => {
    const title = () => document.querySelector<HTMLElement>('[data-page-title]');
    switch (arrival.kind) {
      case 'opened':
      case 'stayed':
        return;
      case 'followed':
        title()?.focus({ preventScroll: true });
        return;
      case 'returned': {
        const { focus } = arrival;
        const target = focus ? byKey(focus) : null;
        if (!focus || target) {
          (target ?? title())?.focus();
          return;
        }
        // The text with the link may still be on its way.
        const observer = new MutationObserver(() => {
          const arrived = byKey(focus);
          if (!arrived) return;
          observer.disconnect();
          arrived.focus();
        });
        observer.observe(document.body, { childList: true, subtree: true });
        const giveUp = setTimeout(() => {
          observer.disconnect();
          title()?.focus();
        }, PATIENCE);
        return () => {
          clearTimeout(giveUp);
          observer.disconnect();
        };
      }
    }
  }, [arrival]);
}
