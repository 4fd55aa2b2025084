import type { BodyDrawing, Box } from '../drawing.ts';
import type { ShownFrame } from './protocol.ts';

/** The drawing that rings, hit areas and chain are laid out on while the body moves: its own places, and no paths. `box`: that of the resting drawing. */
export const movedDrawing = (box: Box, { anchors, chains, view, side }: ShownFrame): BodyDrawing => ({
  view,
  part: null,
  side,
  box,
  grain: 1,
  skin: { outline: '', limbs: [], glass: [] },
  parts: [],
  anchors,
  chains,
});
