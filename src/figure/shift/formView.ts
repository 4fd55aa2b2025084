/** The close-ups with a typical shape; loaded with the first of them. */
import forms from 'virtual:figure/forms';
import type { BodyDrawing, ViewRequest } from '../drawing.ts';
import { wholeForm } from './wholeForm.ts';

/** The drawing of a foot with the shape of a condition, for the right side; null where this face of the foot looks as usual. */
export async function formView(
  condition: string,
  { part }: ViewRequest,
  usual: BodyDrawing,
): Promise<BodyDrawing | null> {
  const load = forms[`${condition}-${part}`];
  return load ? wholeForm((await load()).default, usual) : null;
}
