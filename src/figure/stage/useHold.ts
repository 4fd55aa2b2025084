import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Keeps a picture as it stands: what it shows, its size and its place on the screen. */
export interface Hold {
  /** From now on the picture stays, whatever becomes of the page around it. */
  readonly begin: () => void;
  /** The picture follows again; `also` is done in the same go. */
  readonly end: (also: () => void) => void;
  readonly holds: () => boolean;
}

/** Gives the props to render with: the present ones, or while held the ones before. */
export function useHold<Props>(element: RefObject<HTMLElement | null>, props: Props): { shown: Props; hold: Hold } {
  const [kept, keep] = useState<Props | null>(null);
  const present = useRef(props);
  const held = useRef(false);
  useLayoutEffect(() => {
    present.current = props;
  });
  const [hold] = useState((): Hold => {
    const begin = () => {
      if (!element.current) return;
      const { style } = element.current;
      const { left, top, width, height } = element.current.getBoundingClientRect();
      held.current = true;
      Object.assign(style, { position: 'absolute', width: `${width}px`, height: `${height}px` });
      flushSync(() => keep(present.current));
      // before the page is painted with its new layout: not earlier, it would be laid out for this alone
      requestAnimationFrame(() => {
        if (!held.current || !element.current) return;
        style.translate = 'none';
        const now = element.current.getBoundingClientRect();
        style.translate = `${left - now.left}px ${top - now.top}px`;
      });
    };
    const end = (also: () => void) => {
      held.current = false;
      if (element.current) Object.assign(element.current.style, { position: '', width: '', height: '', translate: '' });
      flushSync(() => {
        keep(null);
        also();
      });
    };
    return { begin, end, holds: () => held.current };
  });
  return { shown: kept ?? props, hold };
}
