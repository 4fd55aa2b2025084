import { memo } from 'react';
import type { RingSizes } from '../overlay/ringSizes.ts';
import type { RegionNames } from '../regionNames.ts';
import type { Scene } from '../scene.ts';
import type { Point } from '../stage/point.ts';
import { buttonName } from './buttonName.ts';
import type { HitArea } from './hitAreas.ts';
import type { Marking } from './marking.ts';
import type { TouchPlace } from './places.ts';

interface Props {
  readonly place: TouchPlace;
  readonly area: HitArea;
  readonly counts: Scene['counts'];
  readonly regionNames: RegionNames;
  readonly marked: Marking;
  /** Another place is marked: the idle ring is quieter. */
  readonly quiet: boolean;
  /** The problem rings of a lit leg stand here: the place keeps its area, but draws no ring of its own. */
  readonly bare: boolean;
  readonly sizes: RingSizes;
  readonly tabStop: boolean;
  /** Where the visible name beside the ring has its middle, CSS px of the figure's box; it is part of the button. */
  readonly label: Point | null;
  /** Height of its letters, CSS px. */
  readonly textSize: number;
}

/**
 * One place of the body as a button: a square that takes touches, and its ring on the joint. A foot opens its close-up, so
 * it is no toggle. A touch moves the tab stop: only the two buttons it concerns are rendered for that.
 */
export const TouchButton = memo(function TouchButton(props: Props) {
  const { place, area, counts, regionNames, marked, quiet, bare, sizes, tabStop, label, textSize } = props;
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
      aria-label={buttonName(place, counts, marked, regionNames)}
      aria-pressed={place.region === 'foot' ? undefined : pressed}
      tabIndex={tabStop ? 0 : -1}
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
      {label && place.region !== 'foot' && (
        <span
          className="figure-label"
          data-moves="word"
          data-x={label.x}
          data-y={label.y}
          style={{
            left: label.x - area.x + area.size / 2,
            top: label.y - area.y + area.size / 2,
            fontSize: textSize,
          }}
        >
          <span>{regionNames[place.region].plain}</span>
        </span>
      )}
    </button>
  );
});
