import type { RingSizes } from '../overlay/ringSizes.ts';
import type { HitArea } from './hitAreas.ts';
import type { Marking } from './marking.ts';
import type { TouchPlace } from './places.ts';

interface Props {
  readonly place: TouchPlace;
  readonly area: HitArea;
  readonly name: string;
  readonly marked: Marking;
  /** Another place is marked: the idle ring is quieter. */
  readonly quiet: boolean;
  /** The problem rings of a lit leg stand here: the place keeps its area, but draws no ring of its own. */
  readonly bare: boolean;
  readonly sizes: RingSizes;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  /** The visible name beside the ring, its middle in CSS px of the figure's box; it is part of the button. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string; readonly size: number } | null;
}

/** One place of the body as a button: a square that takes touches, and its ring on the joint. A foot opens its close-up, so it is no toggle. */
export function TouchButton({ place, area, name, marked, quiet, bare, sizes, tabStop, onFocus, label }: Props) {
  const radius = marked === 'chosen' ? sizes.chosen : quiet && marked === 'none' ? sizes.quiet : sizes.idle;
  const pressed = marked === 'unsided' ? 'mixed' : marked === 'chosen';
  return (
    <button
      type="button"
      // biome-ignore lint/a11y/noRedundantRoles: tests and assistive tools may look for the role by its attribute.
      role="button"
      className="figure-place"
      data-place={place.id}
      data-marked={marked}
      data-bare={bare || undefined}
      aria-label={name}
      aria-pressed={place.region === 'foot' ? undefined : pressed}
      tabIndex={tabStop ? 0 : -1}
      onFocus={onFocus}
      style={{ left: area.x - area.size / 2, top: area.y - area.size / 2, width: area.size, height: area.size }}
    >
      <svg
        className="figure-ring"
        data-moves="ring"
        data-x={place.x}
        data-y={place.y}
        style={{ left: place.x - area.x + area.size / 2, top: place.y - area.y + area.size / 2 }}
        aria-hidden="true"
        focusable="false"
      >
        <circle className="figure-focus-gap" r={sizes.focus} />
        <circle className="figure-focus" r={sizes.focus} />
        {marked === 'chosen' && <circle className="figure-halo" r={radius * 1.5} />}
        <circle className="figure-casing" r={radius + 2} />
        <circle className="figure-disc" r={radius - 1.5} />
        <circle className="figure-dot" r={radius * (marked === 'chosen' ? 0.42 : 0.27)} />
      </svg>
      {label && (
        <span
          className="figure-label"
          data-moves="word"
          data-x={label.x}
          data-y={label.y}
          style={{
            left: label.x - area.x + area.size / 2,
            top: label.y - area.y + area.size / 2,
            fontSize: label.size,
          }}
        >
          <span>{label.text}</span>
        </span>
      )}
    </button>
  );
}
