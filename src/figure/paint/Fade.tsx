import type { Box } from '../drawing.ts';

/** Air round the drawing for its strokes and its shadow, mm. */
const AIR = 20;

/** A mask in mm that lets a close-up fade out where its leg is cut off; `from`: how far below the top it begins to show, a share of the height. */
export function Fade({ id, box, from }: { readonly id: string; readonly box: Box; readonly from: number }) {
  const around = { x: box.x0 - AIR, y: box.y0, width: box.x1 - box.x0 + 2 * AIR, height: box.y1 - box.y0 + AIR };
  const hidden = from * around.height;
  return (
    <defs>
      <linearGradient id={`${id}-shade`} x1="0" y1="0" x2="0" y2="1">
        <stop offset={from} stopColor="#fff" stopOpacity="0" />
        <stop offset="0.3" stopColor="#fff" />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" {...around} y={around.y + hidden} height={around.height - hidden}>
        <rect {...around} fill={`url(#${id}-shade)`} />
      </mask>
    </defs>
  );
}
