import { type RefObject, useEffect, useState } from 'react';

/** In less room than this, in the size of the text, the bar is the narrow one (`styles/layout/phone.css`). */
const NARROW = 43.75;
const LOW = { width: 100, height: 27 };
/** Text at least this large, px, is large: usual text is 16. */
const LARGE = 24;

function hasLeastRoom(): boolean {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [width, height] = [window.innerWidth / text, window.innerHeight / text];
  return text >= LARGE && (width < NARROW || (width < LOW.width && height < LOW.height));
}

/**
 * Whether large text leaves the bar room for the least only: the body, search, text, start over and warning signs. Whoever
 * made the text large must be able to change it back.
 */
export function useLeastRoom(bar: RefObject<HTMLElement | null>): boolean {
  const [least, setLeast] = useState(false);
  useEffect(() => {
    if (!bar.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setLeast(hasLeastRoom()));
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, [bar]);
  return least;
}
