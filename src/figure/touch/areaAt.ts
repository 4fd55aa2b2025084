import type { Point } from '../stage/point.ts';
import type { HitArea } from './hitAreas.ts';

/** The area a touch means: of those that hold the point, the one whose middle is nearest. Null when none holds it. */
export function areaAt(areas: readonly HitArea[], at: Point): HitArea | null {
  const holding = areas.filter(({ x, y, size }) => Math.max(Math.abs(at.x - x), Math.abs(at.y - y)) <= size / 2);
  const distance = (area: HitArea) => Math.hypot(at.x - area.x, at.y - area.y);
  return holding.reduce<HitArea | null>((best, area) => (best && distance(best) <= distance(area) ? best : area), null);
}
