import { type RefObject, useLayoutEffect, useState } from 'react';
import type { LeaderEnd } from '../figure/scene.ts';

/** A leader ends this far left of its row, px. */
const GAP = 10;

const sameEnds = (a: readonly LeaderEnd[], b: readonly LeaderEnd[]): boolean =>
  a.length === b.length && a.every((end, i) => end.region === b[i]?.region && end.x === b[i]?.x && end.y === b[i]?.y);

/**
 * Where the rows of the home list stand, in the figure's box: the list rows are the labels of the body. Only rows in
 * view get a leader. Measured again when anything scrolls or changes its size.
 */
export function useLeaderEnds(stage: RefObject<HTMLElement | null>, active: boolean): readonly LeaderEnd[] {
  const [ends, setEnds] = useState<readonly LeaderEnd[]>([]);
  useLayoutEffect(() => {
    const box = stage.current?.querySelector('.figure-box');
    const content = stage.current?.parentElement;
    if (!active || !box || !content) {
      setEnds((before) => (before.length === 0 ? before : []));
      return;
    }
    const measure = () => {
      const from = box.getBoundingClientRect();
      const visible = content.getBoundingClientRect();
      const next = [...content.querySelectorAll<HTMLElement>('[data-leader]')].flatMap((row): LeaderEnd[] => {
        const at = row.getBoundingClientRect();
        const name = row.querySelector('h2')?.getBoundingClientRect() ?? at;
        const y = name.top + name.height / 2;
        if (y < visible.top || y > Math.min(visible.bottom, from.bottom) || at.left < from.left + from.width * 0.5)
          return [];
        return [
          {
            region: row.dataset.leader as LeaderEnd['region'],
            x: Math.round(at.left - from.left - GAP),
            y: Math.round(y - from.top),
          },
        ];
      });
      setEnds((before) => (sameEnds(before, next) ? before : next));
    };
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(content);
    observer?.observe(box);
    // another language makes what stands above the rows taller, and the rows themselves
    const list = content.querySelector('[data-leader]')?.parentElement;
    for (const each of list?.parentElement?.children ?? []) observer?.observe(each);
    document.fonts?.ready.then(measure);
    content.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => {
      observer?.disconnect();
      content.removeEventListener('scroll', measure, { capture: true });
    };
  }, [stage, active]);
  return ends;
}
