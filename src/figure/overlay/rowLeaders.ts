import type { RegionId } from '../../knowledge/regions.ts';
import type { LeaderEnd } from '../scene.ts';
import type { Point } from '../stage/point.ts';
import type { TouchPlace } from '../touch/places.ts';
import { fromEdge, type Leader, leadersCross } from './leaders.ts';

export interface RowLeader extends Leader {
  readonly region: RegionId | 'foot';
}

/** The level last bit before the row, as a part of the room between the body and the list, and at most px. */
const LEVEL_PART = 0.4;
const LEVEL_MOST = 56;

/** The ring of a region that stands nearest to its row. */
function nearestRing(places: readonly TouchPlace[], end: LeaderEnd): TouchPlace | undefined {
  return places
    .filter(({ region }) => region === end.region)
    .sort((a, b) => Math.abs(a.x - end.x) - Math.abs(b.x - end.x))[0];
}

/**
 * Lines from the rings to the rows of a list, px. Each slants from its ring, then runs level into its row. Where two
 * would cross, all first run level out of the body to one upright line, from which rows in the order of the body are always reached uncrossed.
 */
export function rowLeaders(
  places: readonly TouchPlace[],
  ends: readonly LeaderEnd[],
  radius: number,
): readonly RowLeader[] {
  const ties = ends.flatMap((end) => {
    const ring = nearestRing(places, end);
    return ring ? [{ ring, end }] : [];
  });
  if (ties.length === 0) return [];
  const toTheRight = ties.every(({ ring, end }) => end.x > ring.x);
  const out =
    (toTheRight ? Math.max : Math.min)(...ties.map(({ ring }) => ring.x)) + (toTheRight ? 1 : -1) * (radius + 8);
  const level = (end: Point) =>
    end.x - Math.sign(end.x - out) * Math.min(LEVEL_MOST, Math.abs(end.x - out) * LEVEL_PART);
  const lines = (firstLevel: boolean): readonly RowLeader[] =>
    ties.map(({ ring, end }) => {
      const points = [ring, ...(firstLevel ? [{ x: out, y: ring.y }] : []), { x: level(end), y: end.y }, end];
      return {
        region: end.region,
        points: fromEdge(
          points.map(({ x, y }) => ({ x, y })),
          radius,
        ),
      };
    });
  const slanted = lines(false);
  const crossed = slanted.some((a, i) => slanted.some((b, j) => j > i && leadersCross(a, b)));
  return crossed ? lines(true) : slanted;
}
