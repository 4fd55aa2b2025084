import type { CSSProperties } from 'react';
import type { Scene } from '../scene.ts';
import { linkLine } from './linkLine.ts';
import type { LitLeg, LitStrand } from './litLeg.ts';
import type { RingSizes } from './ringSizes.ts';

interface Props {
  readonly legs: readonly LitLeg[];
  readonly highlighted: Scene['highlighted'];
  readonly sizes: RingSizes;
}

/** Lines keep their widths where the idle ring has this radius, px, and thin out with it. */
const FULL_RING = 12.5;

interface StrandProps {
  readonly strand: LitStrand;
  readonly strong: boolean;
  readonly faded: boolean;
  readonly scale: number;
}

/** A strand in the line of its certainty, on a white casing so that it reads on bone and skin. */
function Strand({ strand, strong, faded, scale }: StrandProps) {
  const { width, dash } = linkLine(strand.ring.problem.certainty);
  const d = strong ? strand.whole : strand.path;
  const thick = width * scale * (strong ? 1.4 : 1);
  return (
    <g className="figure-strand" data-faded={faded || undefined}>
      <path className="figure-chain-casing" d={d} strokeWidth={thick + 3} />
      <path className="figure-chain-line" d={d} strokeWidth={thick} strokeDasharray={dash} />
    </g>
  );
}

function Ring({
  strand,
  radius,
  faded,
  alone,
}: {
  readonly strand: LitStrand;
  readonly radius: number;
  readonly faded: boolean;
  /** The one ring of its leg: its spot glows, where it can be seen. */
  readonly alone: boolean;
}) {
  const { x, y, problem, hidden } = strand.ring;
  return (
    <g
      className="figure-problem"
      data-problem={problem.id}
      data-faded={faded || undefined}
      data-hidden={hidden || undefined}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    >
      {alone && !hidden && <circle className="figure-halo" r={radius * 2.2} />}
      <circle className="figure-casing" r={radius + 2} />
      <circle className="figure-disc" r={radius - 1.25} />
      <circle className="figure-dot" r={radius * 0.4} />
    </g>
  );
}

/**
 * The lit chain: from each problem's ring a strand, joining the one line up to the sore spot. It lights once, from the
 * foot to the pain, and then rests. Decoration for the eye: the list and the description tell the same.
 */
export function Chain({ legs, highlighted, sizes }: Props) {
  return legs.map(({ side, main, strands, from, to }) => {
    const scale = sizes.idle / FULL_RING;
    const picked = strands.find(({ ring }) => ring.problem.id === highlighted);
    const faded = (strand: LitStrand) => picked !== undefined && strand !== picked;
    const surest =
      strands.length > 0 ? Math.max(...strands.map(({ ring }) => linkLine(ring.problem.certainty).width)) : 4;
    return (
      <svg
        key={side}
        className="figure-chain"
        data-moves="body"
        data-leg={side}
        style={{ '--foot': `${from + 16}px`, '--pain': `${to}px` } as CSSProperties}
        aria-hidden="true"
        focusable="false"
      >
        {main && <path className="figure-chain-halo" d={main} />}
        {strands.map((strand) => (
          <path key={strand.ring.problem.id} className="figure-chain-halo" d={strand.path} />
        ))}
        {main && (
          <g className="figure-strand" data-faded={picked !== undefined || undefined}>
            <path className="figure-chain-casing" d={main} strokeWidth={(surest + 5) * scale} />
            <path className="figure-chain-line" d={main} strokeWidth={(surest + 1.5) * scale} />
          </g>
        )}
        {strands.map((strand) => (
          <Strand
            key={strand.ring.problem.id}
            strand={strand}
            strong={strand === picked}
            faded={faded(strand)}
            scale={scale}
          />
        ))}
        {strands.map((strand) => (
          <Ring
            key={strand.ring.problem.id}
            strand={strand}
            radius={sizes.problem}
            faded={faded(strand)}
            alone={strands.length === 1}
          />
        ))}
      </svg>
    );
  });
}
