import type { Box } from '../drawing.ts';
import type { Point } from '../stage/point.ts';
import { fromEdge, type Leader, leadersCross } from './leaders.ts';

export interface RingToTag extends Point {
  readonly id: string;
  /** px */
  readonly radius: number;
}
export interface TagSize {
  readonly width: number;
  readonly height: number;
}
/** Where a tag stands: `x` is its edge toward the body, `y` its middle, CSS px. */
export interface LaidTag extends Point {
  readonly id: string;
  /** px */
  readonly height: number;
  readonly leader: Leader;
}

/** Least space between two tags, px. */
export const TAG_GAP = 8;
/** As low as a tag may become so that all fit: a part of its height, and px that a hand still meets. */
const LOWEST = { part: 0.8, px: 44 };
/** The level last bit of a leader, px. */
const LEVEL = 22;

/** Heights of the middles of stacked tags: each as near as it can be to where it wants to be, none touching, all inside. */
export function stack(wanted: readonly number[], height: number, top: number, bottom: number): readonly number[] {
  const pitch = height + TAG_GAP;
  const ys = [...wanted];
  // Blocks of touching tags share the mean of what their members want, less their place in the block (as in isotonic regression).
  const blocks: { first: number; count: number; sum: number }[] = [];
  ys.forEach((want, i) => {
    blocks.push({ first: i, count: 1, sum: want - i * pitch });
    for (let last = blocks.length - 1; last > 0; last--) {
      const [a, b] = [blocks[last - 1], blocks[last]];
      if (!a || !b || a.sum / a.count <= b.sum / b.count) break;
      blocks.splice(last - 1, 2, { first: a.first, count: a.count + b.count, sum: a.sum + b.sum });
    }
  });
  const least = top + height / 2;
  const most = bottom - height / 2 - (ys.length - 1) * pitch;
  for (const { first, count, sum } of blocks) {
    const base = Math.max(least, Math.min(most, sum / count));
    for (let i = first; i < first + count; i++) ys[i] = base + i * pitch;
  }
  return ys;
}

const leaderTo = (ring: RingToTag, edge: number, y: number): Leader => {
  const elbow = { x: edge + (ring.x < edge ? -LEVEL : LEVEL), y };
  return { points: fromEdge([ring, elbow, { x: edge, y }], ring.radius + 1) };
};

/**
 * Lays tags in a column beside the body, as high as their rings where they can be, never touching. `box` is the column;
 * its edge toward the rings holds the tags. Whichever two leaders would cross swap their tags; each swap makes
 * the lines shorter, so it ends. Where the column is short, tags are lower, but no lower than a hand needs; those for which it has
 * no room then are left out: the last rings given.
 */
export function layTags(rings: readonly RingToTag[], size: TagSize, box: Box): readonly LaidTag[] {
  const pitch = (box.y1 - box.y0 + TAG_GAP) / Math.max(1, rings.length);
  const height = Math.min(size.height, Math.max(LOWEST.px, LOWEST.part * size.height, Math.floor(pitch - TAG_GAP)));
  const room = Math.max(0, Math.floor((box.y1 - box.y0 + TAG_GAP) / (height + TAG_GAP)));
  const laid = rings.slice(0, room).sort((a, b) => a.y - b.y || a.x - b.x);
  const onTheLeft = laid.every(({ x }) => x < box.x0);
  const edge = onTheLeft ? box.x0 : box.x1;
  const ys = stack(
    laid.map(({ y }) => y),
    height,
    box.y0,
    box.y1,
  );
  for (let swaps = 0; swaps < laid.length ** 3; swaps++) {
    const lines = laid.map((ring, i) => leaderTo(ring, edge, ys[i] ?? 0));
    const pair = lines
      .flatMap((a, i) => lines.map((b, j) => ({ i, j, crossed: j > i && leadersCross(a, b) })))
      .find(({ crossed }) => crossed);
    if (!pair) break;
    const [a, b] = [laid[pair.i] as RingToTag, laid[pair.j] as RingToTag];
    laid[pair.i] = b;
    laid[pair.j] = a;
  }
  return laid.map((ring, i) => ({
    id: ring.id,
    height,
    x: edge,
    y: ys[i] ?? 0,
    leader: leaderTo(ring, edge, ys[i] ?? 0),
  }));
}
