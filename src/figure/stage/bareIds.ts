import type { Laid } from './layOut.ts';

/** Places whose own ring would lie among the rings of shown problems: they keep their touch area and leave the drawing to those. */
export function bareIds({ places, rings, sizes }: Laid): ReadonlySet<string> {
  const crowded = places.filter((place) =>
    rings.some((ring) => Math.hypot(ring.x - place.x, ring.y - place.y) < sizes.problem + sizes.quiet + 6),
  );
  return new Set(crowded.map(({ id }) => id));
}
