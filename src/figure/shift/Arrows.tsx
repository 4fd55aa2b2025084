import type { OnStage } from '../Figure.tsx';
import { arrowsOf, type Moved } from './arrows.ts';

/** Arrows at the joints that are drawn moved. The callouts and the description say the same in words. */
export function Arrows({ moved, drawing, laid }: OnStage & { readonly moved: readonly Moved[] }) {
  return (
    <svg className="change-arrows" aria-hidden="true" focusable="false">
      {arrowsOf(moved, drawing, laid.transform).map(({ id, line, head }) => (
        <g key={id}>
          <path className="casing" d={line + head} />
          <path d={line + head} />
        </g>
      ))}
    </svg>
  );
}
