import { type KeyboardEvent, useState } from 'react';

const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** A list of buttons as one tab stop, moved by the arrow keys, Home and End. `start` is the key that is met first. */
export function useRovingList(keys: readonly string[], start: string | undefined) {
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
      onFocus: (event: { readonly target: EventTarget }) => {
        const key = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
        if (key !== undefined) setFocused(key);
      },
    },
  };
}
