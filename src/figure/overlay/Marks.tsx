import type { Scene } from '../scene.ts';
import { marking } from '../touch/marking.ts';
import type { TouchPlace } from '../touch/places.ts';
import type { RingSizes } from './ringSizes.ts';

interface Props {
  readonly scene: Scene;
  readonly marks: readonly TouchPlace[];
  readonly sizes: RingSizes;
  /** Rings of a small picture are smaller too. */
  readonly scale: number;
}

/** Rings of lit places that are no buttons here: the far knee in the side view, and all places of a small picture. */
export function Marks({ scene, marks, sizes, scale }: Props) {
  return (
    <svg className="figure-marks" aria-hidden="true" focusable="false">
      {marks.map((mark) => {
        const chosen = marking(scene, mark) === 'chosen';
        const radius = (chosen ? sizes.chosen : sizes.idle) * scale;
        return (
          <g
            key={mark.id}
            className="figure-problem"
            transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
          >
            {chosen && <circle className="figure-halo" r={radius * 1.5} />}
            <circle className="figure-casing" r={radius + 1.5} />
            <circle className="figure-disc" r={radius - 1.5} style={{ strokeWidth: radius * 0.26 }} />
            <circle className="figure-dot" r={radius * 0.4} />
          </g>
        );
      })}
    </svg>
  );
}
