import { useSyncExternalStore } from 'react';
import type { Motion, MotionState } from './motion.ts';

/** Follows one value of a motion. Renders again only when that value changes. */
export const useMotion = <T extends string | number | boolean | null>(
  motion: Motion,
  select: (state: MotionState) => T,
): T => useSyncExternalStore(motion.subscribe, () => select(motion.get()));
