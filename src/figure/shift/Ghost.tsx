import { useId } from 'react';
import type { OnStage } from '../Figure.tsx';
import { lineWidth } from '../paint/lineWidth.ts';

/** The arms hang outside of this, mm from the middle, and end above this height: nothing is told of them, so they get no line. */
const ARMS = { from: 186, below: 640 };

/** The usual body as a dashed line round what is drawn now. */
export function Ghost({ drawing, laid }: OnStage) {
  const { k, x, y } = laid.transform;
  const id = useId();
  const { outline, bones } = drawing.usual ?? { outline: drawing.skin.outline, bones: [] };
  const width = Math.max(1.6, 2.1 * lineWidth(k) * k) / k;
  const { box } = drawing;
  return (
    <svg
      className="change-ghost"
      data-fades={drawing.view !== 'foot' || undefined}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0.08" stopColor="#fff" stopOpacity="0" />
          <stop offset="0.3" stopColor="#fff" />
        </linearGradient>
        <mask
          id={`${id}m`}
          maskUnits="userSpaceOnUse"
          x={box.x0 - 20}
          y={box.y0}
          width={box.x1 - box.x0 + 40}
          height={box.y1 - box.y0 + 20}
        >
          <rect
            x={box.x0 - 20}
            y={box.y0}
            width={box.x1 - box.x0 + 40}
            height={box.y1 - box.y0 + 20}
            fill={`url(#${id})`}
          />
        </mask>
        <clipPath id={`${id}c`}>
          <rect x={-ARMS.from} y={box.y0} width={2 * ARMS.from} height={box.y1 - box.y0} />
          <rect x={box.x0} y={-ARMS.below} width={box.x1 - box.x0} height={ARMS.below + box.y1} />
        </clipPath>
      </defs>
      <g
        transform={`translate(${x} ${y}) scale(${k})`}
        clipPath={drawing.view === 'front' || drawing.view === 'back' ? `url(#${id}c)` : undefined}
        mask={drawing.view === 'foot' ? `url(#${id}m)` : undefined}
        strokeWidth={width}
        strokeDasharray={`${4 * width} ${3 * width}`}
      >
        <path d={outline} />
        {bones.map((d) => (
          <path key={d.slice(0, 24)} d={d} />
        ))}
      </g>
    </svg>
  );
}
