/** All that the page needs for a moving body; loaded when it first moves. */
import type { Laid } from '../stage/layOut.ts';
import { type Overlay, thingsOf } from './overlay.ts';
import { readStamps } from './readStamps.ts';

export { MovingBody } from './MovingBody.tsx';

/** What was laid out on the page, as the moving body's canvas can draw it. */
export const overlayOf = (root: HTMLElement, of: Pick<Overlay, 'scene' | 'box' | 'room'>, laid: Laid): Overlay => ({
  ...of,
  things: thingsOf(laid),
  stamps: readStamps(root, laid, of.scene.highlighted),
});
