import { type KeyboardEvent, useState } from 'react';

const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const rowAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;

/**
 * A list of buttons as one tab stop, moved by the arrow keys, Home and End. `start` is the key that is met first. The
 * list hears the touches of its rows, so that a row needs nothing that changes.
 */
export function useRovingList(keys: readonly string[], start: string | undefined, onChoose: (key: string) => void) {
  const [focused, setFocused] = useState<string | null>(null);
  const stop = [focused, start].find((key) => key && keys.includes(key)) ?? keys[0];
  return {
    tabIndexOf: (key: string) => (key === stop ? 0 : -1),
    listProps: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = STEPS[event.key];
        const place = keys.indexOf(stop ?? '');
        const next = step && keys[step(place, keys.length - 1)];
        if (next === undefined) return;
        event.preventDefault();
        setFocused(next);
        event.currentTarget.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"]`)?.focus();
      },
      onFocus: ({ target }: { readonly target: EventTarget }) => {
        const key = rowAt(target);
        if (key !== undefined) setFocused(key);
      },
      onClick: ({ target }: { readonly target: EventTarget }) => {
        const key = rowAt(target);
        if (key !== undefined) onChoose(key);
      },
    },
  };
}
