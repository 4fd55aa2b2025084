import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Keeps a picture as it stands: what it shows, its size and its place on the screen. */
export interface Hold {
  /** From now on the picture stays, whatever becomes of the page around it. */
  readonly begin: () => void;
  /** The picture follows again; `also` is done in the same go. */
  readonly end: (also: () => void) => void;
}

/** Gives the props to render with: the present ones, or while held the ones before. */
export function useHold<Props>(element: RefObject<HTMLElement | null>, props: Props): { shown: Props; hold: Hold } {
  const [kept, keep] = useState<Props | null>(null);
  const present = useRef(props);
  const stood = useRef<DOMRect | null>(null);

  // back to where it stood, as soon as the page around it has another layout
  useLayoutEffect(() => {
    present.current = props;
    const { style } = element.current ?? {};
    if (!style || !stood.current) return;
    style.translate = 'none';
    const { left, top } = (element.current as HTMLElement).getBoundingClientRect();
    style.translate = `${stood.current.left - left}px ${stood.current.top - top}px`;
  });

  const begin = useCallback(() => {
    if (!element.current) return;
    stood.current = element.current.getBoundingClientRect();
    const { width, height } = stood.current;
    Object.assign(element.current.style, { position: 'absolute', width: `${width}px`, height: `${height}px` });
    flushSync(() => keep(present.current));
  }, [element]);
  const end = useCallback(
    (also: () => void) => {
      stood.current = null;
      if (element.current) Object.assign(element.current.style, { position: '', width: '', height: '', translate: '' });
      flushSync(() => {
        keep(null);
        also();
      });
    },
    [element],
  );
  const [hold] = useState({ begin, end });
  return { shown: kept ?? props, hold };
}
