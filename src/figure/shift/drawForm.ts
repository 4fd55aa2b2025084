import type { Anatomy } from '../anatomy/anatomy.ts';
import type { BodyDrawing, ViewRequest } from '../drawing.ts';
import { restingPosture } from '../drawResting.ts';
import { withOffsets } from '../motion/offsets.ts';
import { drawBody } from '../projection/drawBody.ts';
import { bodyShift, offsetsOf } from './bodyShift.ts';
import { type FormKind, USUAL_BONES } from './formParts.ts';
import type { FormDrawing } from './wholeForm.ts';

interface Form {
  readonly kind: FormKind;
  readonly amount: number;
}

/** The close-up of a foot with its typical shape, beside the usual drawing of the same view. */
export function drawForm(
  anatomy: Anatomy,
  request: ViewRequest,
  forms: readonly Form[],
  usual: BodyDrawing,
): FormDrawing {
  const offsets = offsetsOf(bodyShift([], forms, request.side), 1);
  const kinds = forms.map(({ kind }) => kind);
  const drawing = drawBody(anatomy, withOffsets(restingPosture(request), offsets), { ...request, forms: kinds });
  // compared in the same style, told by the finer drawing
  const alike = drawBody(anatomy, restingPosture(request), { ...request, forms: [] });
  const same = new Map(alike.parts.map((part) => [part.id, JSON.stringify(part)]));
  const dashed = kinds.flatMap((kind) => USUAL_BONES[kind]).map((part) => `${part}-${request.side}`);
  return {
    ...drawing,
    // framed as the usual foot, so that the one can be compared with the other
    box: usual.box,
    parts: drawing.parts.map((part) => (same.get(part.id) === JSON.stringify(part) ? part.id : part)),
    dashed: [...new Set(dashed)].filter((id) => usual.parts.some((part) => part.id === id)),
  };
}
