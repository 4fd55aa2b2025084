import { type RefObject, useEffect, useRef } from 'react';
import type { Spot } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { litLegs } from '../emphasis/litLegs.ts';
import { litLeg } from '../overlay/litLeg.ts';
import type { Choice, Scene } from '../scene.ts';
import type { Laid } from '../stage/layOut.ts';
import { afterPaint } from './afterPaint.ts';
import type { FirstLightHandle, Light } from './FirstLight.tsx';
import { marking } from './marking.ts';
import { placeId } from './places.ts';

/** The light of each place that a touch could mark next, by place id. */
function lightsOf(scene: Scene, drawing: BodyDrawing, { places, transform, sizes }: Laid): ReadonlyMap<string, Light> {
  const lights = new Map<string, Light>();
  for (const place of places) {
    if (place.region === 'foot' || marking(scene, place) !== 'none') continue;
    const spot: Spot = { region: place.region, side: place.side };
    const legs = litLegs([spot]).flatMap((side) => litLeg(side, [spot], [], drawing, transform) ?? []);
    lights.set(place.id, { at: place, ways: legs.flatMap(({ main }) => main ?? []), sizes });
  }
  return lights;
}

/**
 * Answers a touch in two frames. The first lights the place and its way down, which is little work on the slowest
 * kiosk; the second brings the page. The lights are made ready while the browser has nothing to do; until then, and
 * where there is no such time, a touch is answered in one frame.
 */
export function useFirstLight(
  scene: Scene,
  drawing: BodyDrawing | null,
  laid: Laid | null,
  onChoose: (choice: Choice) => void,
): { readonly choose: (choice: Choice) => void; readonly light: RefObject<FirstLightHandle | null> } {
  const light = useRef<FirstLightHandle>(null);
  const ready = useRef<ReadonlyMap<string, Light> | null>(null);
  const answer = useRef(onChoose);
  useEffect(() => {
    answer.current = onChoose;
    ready.current = null;
    if (!drawing || !laid || !window.requestIdleCallback) return;
    const idle = requestIdleCallback(() => {
      ready.current = lightsOf(scene, drawing, laid);
    });
    return () => cancelIdleCallback(idle);
  });
  const choose = (choice: Choice) => {
    const shows = choice.kind === 'region' ? ready.current?.get(placeId(choice.region, choice.side)) : undefined;
    if (!shows) return onChoose(choice);
    light.current?.show(shows);
    afterPaint(() => {
      light.current?.show(null);
      answer.current(choice);
    });
  };
  return { choose, light };
}
