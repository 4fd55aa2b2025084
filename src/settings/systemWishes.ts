import type { SystemWishes } from './comfort.ts';

/** What the system asks for, now and whenever it changes. */
export interface System {
  now(): SystemWishes;
  /** Returns what ends it. */
  listen(onChange: () => void): () => void;
}

/** Reads `prefers-contrast` and `prefers-reduced-motion` of a window. */
export function systemOf(window: Window): System {
  const contrast = window.matchMedia('(prefers-contrast: more)');
  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
  return {
    now: () => ({ highContrast: contrast.matches, still: motion.matches }),
    listen(onChange) {
      for (const query of [contrast, motion]) query.addEventListener('change', onChange);
      return () => {
        for (const query of [contrast, motion]) query.removeEventListener('change', onChange);
      };
    },
  };
}
