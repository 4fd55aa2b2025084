import { useId } from 'react';
import type { OnStage } from '../Figure.tsx';
import { Fade } from '../paint/Fade.tsx';
import { fadesOut } from '../paint/fadesOut.ts';
import { lineWidth } from '../paint/lineWidth.ts';
import { WITHOUT_ARMS } from './withoutArms.ts';

/** The usual body as a dashed line round what is drawn now. */
export function Ghost({ drawing, laid }: OnStage) {
  const { k, x, y } = laid.transform;
  const id = useId();
  const { outline, bones } = drawing.usual ?? { outline: drawing.skin.outline, bones: [] };
  const { box, grain } = drawing;
  const fades = fadesOut(drawing);
  const width = Math.max(1.6, 2.1 * lineWidth(k) * k) / k / grain;
  return (
    <svg
      className="change-ghost"
      data-fades={drawing.view !== 'foot' || undefined}
      aria-hidden="true"
      focusable="false"
    >
      {fades && <Fade id={`${id}m`} box={box} from={0.08} />}
      <defs>
        <clipPath id={`${id}c`}>
          <polygon points={WITHOUT_ARMS.join(' ')} />
        </clipPath>
      </defs>
      <g
        transform={`translate(${x} ${y}) scale(${k})`}
        clipPath={drawing.view === 'front' || drawing.view === 'back' ? `url(#${id}c)` : undefined}
        mask={fades ? `url(#${id}m)` : undefined}
      >
        <g transform={`scale(${grain})`} strokeWidth={width} strokeDasharray={`${4 * width} ${3 * width}`}>
          <path d={outline} />
          {bones.map((d) => (
            <path key={d.slice(0, 24)} d={d} />
          ))}
        </g>
      </g>
    </svg>
  );
}
