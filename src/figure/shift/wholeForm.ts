import type { BodyDrawing, DrawnPart } from '../drawing.ts';

/** A close-up with a typical shape as what differs from the usual one: parts that are alike are told by their id alone. */
export interface FormDrawing extends Omit<BodyDrawing, 'parts' | 'usual'> {
  readonly parts: readonly (DrawnPart | string)[];
  /** Ids of the usual parts whose outline is drawn dashed. */
  readonly dashed: readonly string[];
}

/** The whole drawing again, with the usual foot as its ghost. */
export function wholeForm({ parts, dashed, ...rest }: FormDrawing, usual: BodyDrawing): BodyDrawing {
  const known = new Map(usual.parts.map((part) => [part.id, part]));
  return {
    ...rest,
    parts: parts.flatMap((part) => (typeof part === 'string' ? (known.get(part) ?? []) : part)),
    usual: {
      outline: usual.skin.outline,
      bones: dashed.flatMap((id) => known.get(id)?.paths.find(({ kind }) => kind === 'outline')?.d ?? []),
    },
  };
}
