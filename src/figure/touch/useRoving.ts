import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Side } from '../../knowledge/regions.ts';
import type { Scene } from '../scene.ts';
import { type Intent, walk } from '../walk.ts';
import { marking } from './marking.ts';
import { placeId, type TouchPlace } from './places.ts';

interface Roving {
  /** Id of the one place that is a tab stop. */
  readonly at: string | undefined;
  readonly onFocus: (id: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where the tab stop goes when the place it was on is gone: into the close-up from its top, out of it to the foot, else to the marked place. */
function settle(
  places: readonly TouchPlace[],
  lastId: string | undefined,
  side: Side,
  scene: Scene,
): string | undefined {
  if (places.some(({ id }) => id === lastId)) return lastId;
  const foot = lastId === undefined ? undefined : places.find(({ id }) => id === placeId('foot', side));
  const marked = places.find((each) => marking(scene, each) !== 'none');
  return (foot ?? marked ?? places[0])?.id;
}

/** One tab stop for the whole figure, moved by the arrow keys, Home and End. Focus follows when the buttons are exchanged for others. */
export function useRoving(
  layer: RefObject<HTMLElement | null>,
  places: readonly TouchPlace[],
  scene: Scene,
  onIntent: (intent: Exclude<Intent, { kind: 'move' | 'stay' }>) => void,
): Roving {
  const [current, setCurrent] = useState<string>();
  const leg = useRef<Side>(scene.side);
  const hadFocus = useRef(false);
  /** The view a key asked to leave: focus follows once another one is shown. */
  const left = useRef<Scene['view'] | null>(null);
  const at = settle(places, current, scene.view === 'foot' ? scene.side : leg.current, scene);

  const focus = (id: string | undefined) => layer.current?.querySelector<HTMLElement>(`[data-place="${id}"]`)?.focus();

  useLayoutEffect(() => {
    // React tells of no blur when the focused button is taken away: then the page's body has the focus, and the figure had it last.
    const lost = hadFocus.current && (document.activeElement === document.body || document.activeElement === null);
    const arrived = left.current !== null && left.current !== scene.view;
    if (arrived) left.current = null;
    if (lost || arrived) focus(at);
  });

  return {
    at,
    onFocus: (id) => {
      hadFocus.current = true;
      leg.current = places.find((each) => each.id === id)?.side ?? leg.current;
      setCurrent(id);
    },
    onBlur: () => {
      hadFocus.current = false;
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || at === undefined) return;
      const intent = walk({ places, at, leg: leg.current, closeUp: scene.view === 'foot' }, event.key);
      if (!intent) return;
      event.preventDefault();
      if (intent.kind === 'move') focus(intent.to);
      else if (intent.kind !== 'stay') {
        left.current = scene.view;
        if (intent.kind === 'leave-foot') setCurrent(placeId('foot', scene.side));
        onIntent(intent);
      }
    },
  };
}
