import { fromEdge, leaderPath } from '../overlay/leaders.ts';
import type { Point } from '../stage/point.ts';

/** A joint that a leader starts at, CSS px; `ring`: radius of the ring that stands there already. */
export interface LeaderStart extends Point {
  readonly ring?: number;
}

/** A leader from a joint to the title of its callout, CSS px; `dot`: its own, where no ring stands. */
export interface CalloutLeader {
  readonly dot: Point | null;
  readonly d: string;
  readonly points: readonly Point[];
}

/** Level last bit of a leader, gap before the words, and radius of the dot it starts at, px. */
const LEVEL = 18;
const GAP = 8;
const DOT = 5;

/** Leaders from joints, top to bottom, to the ends of their callouts, in the same order: out at a slant, then level into the words. */
export function leadersTo(joints: readonly LeaderStart[], ends: readonly Point[]): readonly CalloutLeader[] {
  return joints.flatMap((from, i) => {
    const end = ends[i];
    if (!end) return [];
    const edge = end.x - GAP;
    const points = fromEdge([from, { x: edge - LEVEL, y: end.y }, { x: edge, y: end.y }], from.ring ?? DOT);
    return [{ dot: from.ring === undefined ? from : null, points, d: leaderPath({ points }) }];
  });
}
