import type { CSSProperties } from 'react';
import type { BodyDrawing } from '../drawing.ts';
import type { Transform } from '../framing.ts';

/** A close-up that shows some of the leg fades out where the leg is cut off. */
export const fadesOut = ({ view, part }: BodyDrawing): boolean =>
  view === 'foot' && (part === 'inner' || part === 'behind');

/** The lit chain fades out with its leg: between these heights, as lengths for the style sheet, px of the figure's box. */
export function fadeOfChain(drawing: BodyDrawing, { k, y }: Transform): CSSProperties | undefined {
  if (!fadesOut(drawing)) return undefined;
  const { y0, y1 } = drawing.box;
  const at = (share: number) => `${Math.round(y + k * (y0 + share * (y1 - y0)))}px`;
  return { '--fade-from': at(0.06), '--fade-to': at(0.3) } as CSSProperties;
}
