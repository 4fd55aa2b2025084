import type { BodyDrawing } from '../drawing.ts';
import type { Scene } from '../scene.ts';

/** Names of the parts in which the one problem that is shown, or picked out, sits; none while several are shown. */
export function seatOf({ problems, highlighted, about }: Scene, { seats = [] }: BodyDrawing): readonly string[] {
  const [only] = problems.length === 1 ? problems : [];
  const id = highlighted ?? only?.id ?? about;
  return [...new Set(seats.filter(({ of }) => of === id).flatMap(({ parts }) => parts))];
}
