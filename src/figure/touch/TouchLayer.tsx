import { type FocusEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import type { RegionNames } from '../regionNames.ts';
import type { Choice, Scene } from '../scene.ts';
import type { Laid } from '../stage/layOut.ts';
import type { Point } from '../stage/point.ts';
import { areaAt } from './areaAt.ts';
import type { HitArea } from './hitAreas.ts';
import { marking } from './marking.ts';
import type { TouchPlace } from './places.ts';
import { TouchButton } from './TouchButton.tsx';
import { useRoving } from './useRoving.ts';

/** A press that moves further than this, px, is a drag and chooses nothing. */
const DRAG = 8;

interface Props {
  readonly scene: Scene;
  readonly laid: Laid;
  /** Where the areas are at this very moment, while the body moves; null: as laid out. */
  readonly areasNow: () => readonly HitArea[] | null;
  /** Ids of places whose ring is left to the problem rings. */
  readonly bare: ReadonlySet<string>;
  readonly regionNames: RegionNames;
  readonly onChoose: (choice: Choice) => void;
  readonly onLeaveFoot: ((side: Scene['side']) => void) | undefined;
}

const choiceOf = ({ region, side }: TouchPlace): Choice | null => {
  if (region !== 'foot') return { kind: 'region', region, side };
  return side ? { kind: 'open-foot', side } : null;
};

/** Id of the place whose button an event came from. */
const idAt = ({ target }: FocusEvent | MouseEvent) =>
  (target as Element).closest<HTMLElement>('[data-place]')?.dataset.place;

/** The buttons of the figure. A touch where areas overlap means the place whose middle is nearest; keys and assistive technology mean the button itself. */
export function TouchLayer({ scene, laid, areasNow, bare, regionNames, onChoose, onLeaveFoot }: Props) {
  const { places, areas, sizes, names } = laid;
  const layer = useRef<HTMLDivElement>(null);
  const pressed = useRef<(Point & { readonly areas: readonly HitArea[]; readonly own: string | undefined }) | null>(
    null,
  );
  const roving = useRoving(layer, places, scene, (intent) =>
    intent.kind === 'open-foot' ? onChoose(intent) : onLeaveFoot?.(scene.side),
  );

  const choose = (id: string | undefined) => {
    const place = places.find((each) => each.id === id);
    const choice = place && choiceOf(place);
    if (choice) onChoose(choice);
  };
  const onPointerDown = (event: PointerEvent) => {
    pressed.current = { x: event.clientX, y: event.clientY, areas: areasNow() ?? areas, own: idAt(event) };
  };
  const onFocus = (event: FocusEvent) => {
    const id = idAt(event);
    if (id) roving.onFocus(id);
  };
  const onClick = (event: MouseEvent) => {
    const start = pressed.current;
    pressed.current = null;
    const byHand = event.detail > 0 && start !== null;
    const onName = (event.target as Element).closest('.figure-label') !== null;
    if (byHand && Math.hypot(event.clientX - start.x, event.clientY - start.y) >= DRAG) return;
    const box = layer.current?.getBoundingClientRect();
    const meant =
      byHand && box && !onName ? areaAt(start.areas, { x: start.x - box.left, y: start.y - box.top })?.id : undefined;
    // a button that has moved on below the finger was pressed all the same
    choose(meant ?? idAt(event) ?? (byHand ? start.own : undefined));
  };

  const marked = scene.chosen.length + scene.reached.length + scene.problems.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers serve the buttons inside; the layer itself is no control.
    <div
      className="figure-touch"
      ref={layer}
      onPointerDown={onPointerDown}
      onClick={onClick}
      onKeyDown={roving.onKeyDown}
      onFocus={onFocus}
      onBlur={roving.onBlur}
    >
      {places.map((place, i) => {
        const area = areas[i];
        const label = names.find(({ id }) => id === place.id);
        return area ? (
          <TouchButton
            key={place.id}
            place={place}
            area={area}
            counts={scene.counts}
            regionNames={regionNames}
            marked={marking(scene, place)}
            quiet={marked}
            bare={bare.has(place.id)}
            sizes={sizes}
            tabStop={place.id === roving.at}
            label={label ?? null}
            textSize={laid.text}
          />
        ) : null;
      })}
    </div>
  );
}
