import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Insets } from '../figure/framing.ts';

/** The room the figure has: what its controls cover, whether there is space for tags, and whether it is more than a picture. */
export interface StageRoom {
  readonly insets: Insets;
  readonly showsTags: boolean;
  readonly takesTouch: boolean;
}

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Reads the room from the layout: the style sheet decides it, in --figure-inset-*, --figure-tags and --figure-touch. */
function readRoom(stage: HTMLElement): StageRoom {
  const style = getComputedStyle(stage);
  const allows = (name: string) => style.getPropertyValue(name).trim() !== 'none';
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return {
    insets: {
      top: px('--figure-inset-top') * rem,
      right: px('--figure-inset-right') * rem,
      bottom: px('--figure-inset-bottom') * rem,
      left: px('--figure-inset-left') * rem,
    },
    showsTags: allows('--figure-tags'),
    takesTouch: allows('--figure-touch'),
  };
}

const sameRoom = (a: StageRoom, b: StageRoom): boolean =>
  a.showsTags === b.showsTags &&
  a.takesTouch === b.takesTouch &&
  (Object.keys(a.insets) as (keyof Insets)[]).every((edge) => a.insets[edge] === b.insets[edge]);

/**
 * The room, and what reads it anew. A new page may bring another arrangement without another size: who shows it reads before
 * the figure is drawn for it, so that it is drawn once.
 */
export function useStageRoom(stage: RefObject<HTMLElement | null>): { room: StageRoom; read: () => void } {
  const [room, setRoom] = useState<StageRoom>({ insets: NONE, showsTags: true, takesTouch: true });
  const last = useRef(room);
  const read = useCallback(() => {
    if (!stage.current) return;
    const next = readRoom(stage.current);
    // told of what it knows, React renders once more to find nothing new
    if (sameRoom(last.current, next)) return;
    last.current = next;
    setRoom(next);
  }, [stage]);
  useLayoutEffect(() => {
    read();
    if (!stage.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(stage.current);
    return () => observer.disconnect();
  }, [stage, read]);
  return { room, read };
}
