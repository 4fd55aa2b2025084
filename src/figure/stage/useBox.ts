import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../framing.ts';
import type { Point } from './point.ts';

/** The size of an element's box, CSS px; how much larger than usual the visitor's text is; and how large targets are here, px (--target). */
export interface MeasuredBox extends Size {
  readonly textScale: number;
  readonly target: number;
}

/** Stands in where nothing is laid out (tests without a browser). */
export const UNMEASURED: MeasuredBox = { width: 760, height: 776, textScale: 1, target: 44 };
const USUAL_TEXT = 16;

function measured(element: HTMLElement): MeasuredBox {
  const { clientWidth: width, clientHeight: height } = element;
  if (width === 0 || height === 0) return UNMEASURED;
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT;
  const target = getComputedStyle(element).getPropertyValue('--target');
  const px = Number.parseFloat(target) * (target.trim().endsWith('rem') ? USUAL_TEXT : 1);
  return { width, height, textScale: text / USUAL_TEXT, target: px || UNMEASURED.target };
}

const same = (a: MeasuredBox, b: MeasuredBox): boolean =>
  a.width === b.width && a.height === b.height && a.textScale === b.textScale && a.target === b.target;

/** The size of an element, and what measures it at once. `box` is null until it was measured; `at` is where it stood then, px of the screen. */
interface FollowedBox {
  readonly box: MeasuredBox | null;
  readonly at: RefObject<Point>;
  readonly measure: () => void;
}

const FOLLOWS = typeof ResizeObserver !== 'undefined';

/**
 * Follows the size of an element. Not measured after a render: that would lay out at once what was just rendered, and a new
 * size is seen before it is painted. Who changes the page around it measures before it is rendered for that.
 */
export function useBox(ref: RefObject<HTMLElement | null>): FollowedBox {
  const [box, setBox] = useState<MeasuredBox | null>(null);
  const last = useRef<MeasuredBox | null>(null);
  const at = useRef<Point>({ x: 0, y: 0 });
  const measure = useCallback(() => {
    if (!ref.current) return;
    const now = measured(ref.current);
    at.current = ref.current.getBoundingClientRect();
    // told of what it knows, React renders once more to find nothing new
    if (last.current && same(last.current, now)) return;
    last.current = now;
    setBox(now);
  }, [ref]);
  useLayoutEffect(() => {
    measure();
    if (!ref.current || !FOLLOWS) return;
    const observer = new ResizeObserver(measure);
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, measure]);
  // an old browser tells of nothing
  useLayoutEffect(() => {
    if (!FOLLOWS) measure();
  });
  return { box, at, measure };
}
