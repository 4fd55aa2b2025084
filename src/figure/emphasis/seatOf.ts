import type { BodyDrawing } from '../drawing.ts';
import type { Scene } from '../scene.ts';

/**
 * Names of the parts in which the one problem that is shown, or picked out, sits; none where it sits beside the bones, as a sprain
 * does. Null: it has no place of its own, or several are shown and none is picked out.
 */
export function seatOf({ problems, highlighted, about }: Scene, { seats = [] }: BodyDrawing): readonly string[] | null {
  const [only] = problems.length === 1 ? problems : [];
  const id = highlighted ?? only?.id ?? about;
  const own = seats.filter(({ of }) => of === id);
  return own.length > 0 ? [...new Set(own.flatMap(({ parts }) => parts))] : null;
}
