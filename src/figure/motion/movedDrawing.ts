import type { BodyDrawing } from '../drawing.ts';
import type { ShownFrame } from './protocol.ts';

/** The drawing that rings, hit areas and chain are laid out on while the body moves: its own places, and no paths. */
export const movedDrawing = (rest: BodyDrawing, { anchors, chains, view, side }: ShownFrame): BodyDrawing => ({
  view,
  part: null,
  side,
  box: rest.box,
  skin: { outline: '', limbs: [], glass: [] },
  parts: [],
  anchors,
  chains,
});
