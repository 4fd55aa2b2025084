import { type RefObject, useLayoutEffect, useState } from 'react';

/** How the style sheet wants the map: all of it, or one name at a time where there is little room. */
export interface RoomForMap {
  readonly layout: 'all' | 'one';
  /** The filters open on demand: the picture needs the height. */
  readonly folds: boolean;
  /** Of the picture between the names, px. */
  readonly width: number;
  /** Height of a row, px. */
  readonly row: number;
}

const UNMEASURED: RoomForMap = { layout: 'all', folds: false, width: 400, row: 48 };
const PX = 16;

/** Reads the room from the custom properties of the style sheet, `--map-layout`, `--map-filters` and `--map-row` (rem), and keeps reading. */
export function useMapRoom(page: RefObject<HTMLElement | null>, isTable: boolean): RoomForMap {
  const [room, setRoom] = useState(UNMEASURED);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture comes and goes with the table and the layout
  useLayoutEffect(() => {
    const element = page.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const style = getComputedStyle(element);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || PX;
      const picture = element.querySelector('.map-picture');
      const next: RoomForMap = {
        layout: style.getPropertyValue('--map-layout').trim() === 'one' ? 'one' : 'all',
        folds: style.getPropertyValue('--map-filters').trim() === 'folded',
        width: Math.round(picture?.clientWidth ?? UNMEASURED.width),
        row: (Number.parseFloat(style.getPropertyValue('--map-row')) || 3) * rem,
      };
      setRoom((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [page, isTable, room.layout]);
  return room;
}
