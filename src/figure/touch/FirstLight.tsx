import { type Ref, useImperativeHandle, useState } from 'react';
import type { RingSizes } from '../overlay/ringSizes.ts';
import type { Point } from '../stage/point.ts';

/** What lights up in the first frame after a touch: the place, and its way down to the foot as SVG path data, CSS px. */
export interface Light {
  readonly at: Point;
  readonly ways: readonly string[];
  readonly sizes: RingSizes;
}
export interface FirstLightHandle {
  readonly show: (light: Light | null) => void;
}

/** The touched place and its chain, lit while the answer is on its way. It keeps its own state, so that nothing else of the figure is drawn again for it. */
export function FirstLight({ ref }: { readonly ref: Ref<FirstLightHandle> }) {
  const [light, setLight] = useState<Light | null>(null);
  useImperativeHandle(ref, () => ({ show: setLight }), []);
  if (!light) return null;
  const radius = light.sizes.chosen;
  return (
    <svg className="figure-chain figure-first-light" aria-hidden="true" focusable="false">
      {light.ways.map((way) => (
        <path key={way} className="figure-chain-casing" d={way} strokeWidth={9} />
      ))}
      {light.ways.map((way) => (
        <path key={way} className="figure-chain-line" d={way} strokeWidth={5.5} />
      ))}
      <g className="figure-problem" transform={`translate(${light.at.x.toFixed(1)} ${light.at.y.toFixed(1)})`}>
        <circle className="figure-halo" r={radius * 1.5} />
        <circle className="figure-casing" r={radius + 2} />
        <circle className="figure-disc" r={radius - 1.5} />
        <circle className="figure-dot" r={radius * 0.42} />
      </g>
    </svg>
  );
}
