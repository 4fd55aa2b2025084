import type { OnStage } from '../Figure.tsx';
import './change.css';
import { arrowsOf, type Moved } from './arrows.ts';

/** Arrows at the joints that are drawn moved, or that a step of a film tells of. The words beside the figure say the same. */
export function Arrows({ moved, drawing, laid }: OnStage & { readonly moved: readonly Moved[] }) {
  return (
    <svg className="change-arrows" aria-hidden="true" focusable="false">
      {arrowsOf(moved, drawing, laid.transform).map(({ id, line, head }) => (
        <g key={id}>
          <path className="casing" pathLength={1} d={line + head} />
          <path pathLength={1} d={line + head} />
        </g>
      ))}
    </svg>
  );
}
