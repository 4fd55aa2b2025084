import { fromEdge, leaderPath } from '../overlay/leaders.ts';
import type { Point } from '../stage/point.ts';

/** A leader from a joint to the title of its callout, CSS px. */
export interface CalloutLeader {
  readonly from: Point;
  readonly d: string;
  readonly points: readonly Point[];
}

/** Level last bit of a leader, gap before the words, and radius of the dot it starts at, px. */
const LEVEL = 18;
const GAP = 8;
const DOT = 5;

/** Leaders from joints, top to bottom, to the ends of their callouts, in the same order: out at a slant, then level into the words. */
export function leadersTo(joints: readonly Point[], ends: readonly Point[]): readonly CalloutLeader[] {
  return joints.flatMap((from, i) => {
    const end = ends[i];
    if (!end) return [];
    const edge = end.x - GAP;
    const points = fromEdge([from, { x: edge - LEVEL, y: end.y }, { x: edge, y: end.y }], DOT);
    return [{ from, points, d: leaderPath({ points }) }];
  });
}
