import type { Motion } from '../figure/motion/motion.ts';
import type { View } from '../figure/scene.ts';

/** Shows the body as a named view does. A body that walks goes on walking; a close-up of the foot has no body. */
export function face(motion: Motion, view: View): void {
  if (view === 'foot' || motion.get().percent === null) motion.rest();
  else motion.set({ yaw: null });
}
