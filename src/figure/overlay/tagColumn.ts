import type { RegionId, Side } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import type { Size } from '../framing.ts';
import type { TagSize } from './layTags.ts';

/** The column in which tags stand: on which side of the body, how wide, and how far from it, CSS px. */
export interface TagColumn {
  readonly onTheRight: boolean;
  readonly tag: TagSize;
  /** px, of the tag's words */
  readonly text: number;
  /** Room between body and tags, for the leaders. */
  readonly reach: number;
}

/** Least room beside the tags for the body itself, px; with less, no tags are shown and the list alone names the problems. */
const LEAST_BODY = 110;
/** In a close-up, of the width that the foot could have, and px: one drawn smaller would be no close-up. */
const LEAST_FOOT = { part: 0.6, width: 240 };
/** Tags take at most this part of the width. */
const MOST_PART = 0.5;
/** Mean width of a bold letter, as a part of the text size. */
const LETTER = 0.6;

/** The leg whose problems the tags name: the lit one; of two, the one further right on the screen. */
export function taggedLeg(legs: readonly Side[], drawing: BodyDrawing): Side | null {
  const x = (side: Side) => drawing.anchors.find((each) => each.region === 'ankle' && each.side === side)?.x ?? 0;
  return [...legs].sort((a, b) => x(b) - x(a))[0] ?? null;
}

/** What a tag stands for: its words, and its place in the body. */
export interface Named {
  readonly name: string;
  readonly place: RegionId;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * From the front and the back, tags stand on the lit leg's side of the body, so that no leader crosses the other leg. Where a
 * foot is seen from its side, they stand at the end of it that most of their places are nearer to.
 */
function standsRight(named: readonly Named[], leg: Side, drawing: BodyDrawing): boolean {
  const own = drawing.anchors.filter(({ side }) => side === leg);
  const xs = (regions: readonly RegionId[]) => own.filter(({ region }) => regions.includes(region)).map(({ x }) => x);
  if (drawing.view === 'front' || drawing.view === 'back') return mean(xs(['ankle'])) >= 0;
  const ends = xs(['heel', 'big-toe']);
  const places = xs(named.map(({ place }) => place));
  return mean(places) >= mean(ends);
}

function leastFoot({ view, box }: BodyDrawing, size: Size): number {
  if (view !== 'foot') return 0;
  const whole = Math.min(size.width, (size.height * (box.x1 - box.x0)) / (box.y1 - box.y0));
  return Math.min(LEAST_FOOT.width, LEAST_FOOT.part * whole);
}

/** Null when nothing is named or there is no room for tags. `roomy`: kiosk sizes; `stays`: on the right or not, whatever leg is lit, where the body keeps its place. */
export function tagColumn(
  named: readonly Named[],
  leg: Side | null,
  drawing: BodyDrawing,
  size: Size,
  roomy: boolean,
  textScale: number,
  stays?: boolean,
): TagColumn | null {
  if (leg === null || named.length === 0) return null;
  const text = (roomy ? 24 : 18) * textScale;
  const letters = Math.max(...named.map(({ name }) => name.length));
  const wanted = letters * LETTER * text + 1.6 * text + (roomy ? 40 : 28);
  const reach = roomy ? 56 : 34;
  const width = Math.min(wanted, size.width * MOST_PART);
  const left = size.width - width - reach;
  if (left < Math.max(LEAST_BODY, leastFoot(drawing, size)) || size.height < 200) return null;
  return {
    onTheRight: stays ?? standsRight(named, leg, drawing),
    tag: { width, height: (roomy ? 60 : 48) * textScale },
    text,
    reach,
  };
}
