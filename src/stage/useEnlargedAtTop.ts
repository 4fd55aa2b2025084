import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Page } from '../explorer/address.ts';

/** Enlarged from within what is read, the body is seen from its top; back on the same page, reading goes on where it was. */
export function useEnlargedAtTop(stage: RefObject<HTMLElement | null>, enlarged: boolean, page: Page): void {
  /** Where reading was, px: the page is shorter by the time it is told that it is enlarged. */
  const reads = useRef(0);
  const hides = useRef(false);
  const left = useRef<{ readonly page: Page; readonly top: number } | null>(null);
  useEffect(() => {
    const content = stage.current?.closest('.content');
    const note = () => {
      if (content && !hides.current) reads.current = content.scrollTop;
    };
    content?.addEventListener('scroll', note, { passive: true });
    return () => content?.removeEventListener('scroll', note);
  }, [stage]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts at its top by itself
  useLayoutEffect(() => {
    hides.current = enlarged;
    const content = stage.current?.closest('.content');
    if (!content) return;
    if (enlarged) {
      left.current = { page, top: reads.current };
      content.scrollTop = 0;
    } else {
      if (left.current?.page === page) content.scrollTop = left.current.top;
      left.current = null;
    }
  }, [stage, enlarged]);
}
