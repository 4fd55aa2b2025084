import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Spot } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { litLegs } from '../emphasis/litLegs.ts';
import { litLeg } from '../overlay/litLeg.ts';
import type { Choice, Scene } from '../scene.ts';
import type { Laid } from '../stage/layOut.ts';
import type { Hold } from '../stage/useHold.ts';
import { afterPaint } from './afterPaint.ts';
import type { FirstLightHandle, Light } from './FirstLight.tsx';
import { marking } from './marking.ts';
import { placeId } from './places.ts';

/** The light of the place that a touch has chosen; null for one that is marked already and for a foot, which opens its close-up. */
function lightAt(id: string, scene: Scene, drawing: BodyDrawing, { places, transform, sizes }: Laid): Light | null {
  const place = places.find((each) => each.id === id);
  if (!place || place.region === 'foot' || marking(scene, place) !== 'none') return null;
  const spot: Spot = { region: place.region, side: place.side };
  const legs = litLegs([spot]).flatMap((side) => litLeg(side, [spot], [], drawing, transform) ?? []);
  return { at: place, ways: legs.flatMap(({ main }) => main ?? []), sizes };
}

/**
 * Answers a touch in three frames, so that none of them is much work on the slowest kiosk. The first lights the place and
 * its way down, the second brings the page, the third the picture; until then it stays as it stands, lit, and its glide
 * then begins there. A browser that cannot tell when it is at rest is an old one, and answers in one frame.
 */
export function useFirstLight(
  scene: Scene,
  drawing: BodyDrawing | null,
  laid: Laid | null,
  onChoose: (choice: Choice) => void,
  hold: Hold,
  /** The picture is about to be laid out in the room that the page has left it. */
  onFollow: () => void,
): { readonly choose: (choice: Choice) => void; readonly light: RefObject<FirstLightHandle | null> } {
  const light = useRef<FirstLightHandle>(null);
  const answer = useRef<{ readonly onChoose: typeof onChoose; readonly onFollow: typeof onFollow } | null>(null);
  // a touch that the figure has not answered when it goes, as when a visit ends, is none of the next visit's
  useLayoutEffect(() => {
    answer.current = { onChoose, onFollow };
    return () => {
      answer.current = null;
    };
  });
  const choose = (choice: Choice) => {
    const shows =
      choice.kind === 'region' && drawing && laid && 'requestIdleCallback' in window
        ? lightAt(placeId(choice.region, choice.side), scene, drawing, laid)
        : null;
    if (!shows) return onChoose(choice);
    light.current?.show(shows);
    afterPaint(() => {
      if (!answer.current) return;
      hold.begin();
      answer.current.onChoose(choice);
      afterPaint(() =>
        hold.end(() => {
          answer.current?.onFollow();
          light.current?.show(null);
        }),
      );
    });
  };
  return { choose, light };
}
