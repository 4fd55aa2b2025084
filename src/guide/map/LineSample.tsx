import type { Certainty } from '../../knowledge/types.ts';

/** A ring with a slash: looked for and not found. */
export function SlashedRing({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="map-ring" transform={`translate(${x} ${y})`}>
      <circle r={7} />
      <path d="M-4.900 4.900 4.900-4.900" />
    </g>
  );
}

/** A short piece of the line that stands for a certainty. Decoration only: its word stands beside it. */
export function LineSample({ certainty }: { readonly certainty: Certainty }) {
  const vain = certainty === 'no-link-found';
  return (
    <svg className="line-sample" viewBox="0 0 56 16" aria-hidden="true" focusable="false">
      <path className={`map-line ${certainty}`} d="M2 8H54" />
      {vain ? <SlashedRing x={28} y={8} /> : null}
    </svg>
  );
}
