import type { BodyDrawing, Box } from '../drawing.ts';
import { type Insets, place, type Size, type Transform } from '../framing.ts';
import type { TagColumn } from './tagColumn.ts';

/** Air between the column and the edge of the figure's box, px. */
const AIR = 4;

/**
 * Where the column of tags stands, CSS px: beyond the arms where there is room, else as near to the edge of the figure's box as
 * it must. No lower than the floor, so that leaders rise and leave the words beside the feet free.
 */
export function columnBox(
  column: TagColumn,
  drawing: BodyDrawing,
  transform: Transform,
  size: Size,
  insets: Insets,
): Box {
  const { width } = column.tag;
  const floor = place(transform, { x: 0, y: drawing.box.y1 }).y;
  const y = { y0: insets.top + AIR, y1: Math.min(size.height - insets.bottom, floor + AIR) };
  if (column.onTheRight) {
    const beyond = place(transform, { x: drawing.box.x1, y: 0 }).x + column.reach;
    const x0 = Math.min(beyond, size.width - insets.right - width - AIR);
    return { x0, x1: x0 + width, ...y };
  }
  const beyond = place(transform, { x: drawing.box.x0, y: 0 }).x - column.reach;
  const x1 = Math.max(beyond, insets.left + width + AIR);
  return { x0: x1 - width, x1, ...y };
}
