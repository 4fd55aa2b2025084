import { linkHorizontal } from 'd3';
import type { MapAsk } from '../../explorer/asks.ts';
import { CHAIN_PLACES, type ChainPlace } from '../../knowledge/chain-places.ts';
import { groupBy } from '../../knowledge/groupBy.ts';
import type { EffectRegionId } from '../../knowledge/regions.ts';
import type { Certainty } from '../../knowledge/types.ts';
import type { MapEnd } from './endsOf.ts';
import type { MapLink, Standing } from './mapLinks.ts';

/** A row of one side: a name, or a whole group of names behind one row. */
export interface MapRow<Group extends string = string> {
  /** The id of the name, or of its group. */
  readonly key: string;
  readonly end: MapEnd | null;
  readonly group: Group;
  /** Names behind the row. */
  readonly names: number;
  /** Links that start or end in it. */
  readonly links: number;
  /** Middle of the row, px from the top. */
  readonly y: number;
}

/** A line of the picture: all links of one standing between two rows. */
export interface MapLine {
  readonly key: string;
  /** Keys of the rows it joins. */
  readonly left: string;
  readonly right: string;
  readonly links: readonly MapLink[];
  /** That of its surest link. */
  readonly certainty: Certainty;
  readonly standing: Standing;
  readonly path: string;
  /** Ends, px from the top; the line runs from the left edge of the picture to its right edge. */
  readonly start: number;
  readonly end: number;
}

export interface MapLayout {
  /** Grouped by the place in which links start. */
  readonly left: readonly MapRow<EffectRegionId>[];
  /** Grouped by where they lead. */
  readonly right: readonly MapRow<ChainPlace>[];
  /** Weakest first, so that the surest are drawn on top. */
  readonly lines: readonly MapLine[];
  /** Px. */
  readonly height: number;
}

/** Room for the picture, px. */
export interface MapRoom {
  readonly width: number;
  /** Height of a row. */
  readonly row: number;
}

/** More names than this on one side stand behind their groups until one group is asked for. */
const MOST_NAMES = 60;
/** Lines of different standing between the same rows run this far apart, px. */
const APART = 7;

const byName = new Intl.Collator('en').compare;
const path = linkHorizontal<unknown, { source: [number, number]; target: [number, number] }, [number, number]>();

interface Side<Group extends string> {
  readonly rows: readonly Omit<MapRow<Group>, 'y'>[];
  /** The key of the row a name stands on. */
  readonly keyOf: (end: MapEnd) => string;
}

/** Names as rows, each on its own, or each group behind one row. */
function sideOf<Group extends string>(
  ends: readonly MapEnd[],
  counts: ReadonlyMap<string, number>,
  grouped: boolean,
  groupOf: (end: MapEnd) => Group,
): Side<Group> {
  const countOf = ({ id }: MapEnd) => counts.get(id) ?? 0;
  if (!grouped) {
    const rows = ends.map((end) => ({ key: end.id, end, group: groupOf(end), names: 1, links: countOf(end) }));
    return { rows, keyOf: ({ id }) => id };
  }
  const groups = groupBy(ends, groupOf);
  const rows = [...groups].map(([group, names]) => ({
    key: `group ${group}`,
    end: null,
    group,
    names: names.length,
    links: names.reduce((sum, end) => sum + countOf(end), 0),
  }));
  return { rows, keyOf: (end) => `group ${groupOf(end)}` };
}

const distinct = (ends: readonly MapEnd[]): readonly MapEnd[] => [
  ...new Map(ends.map((end) => [end.id, end])).values(),
];

const countsOf = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** Spread evenly over the height, so that both sides begin and end together. */
const spread = <Group extends string>(rows: Side<Group>['rows'], height: number): readonly MapRow<Group>[] =>
  rows.map((row, place) => ({ ...row, y: ((place + 0.5) * height) / rows.length }));

/**
 * Where everything of the map stands. Pure: the same links, filters and room give the same picture. Foot problems stand
 * on the left in the foot's order, what they lead to on the right from the back down; the right side shows regions
 * until one of them, or every name, is asked for.
 */
export function layOutMap(links: readonly MapLink[], ask: MapAsk, room: MapRoom): MapLayout {
  const starts = distinct(links.map(({ from }) => from)).toSorted(
    (a, b) => a.rank - b.rank || byName(a.short, b.short),
  );
  const targets = distinct(links.map(({ to }) => to)).toSorted(
    (a, b) => CHAIN_PLACES.indexOf(a.place) - CHAIN_PLACES.indexOf(b.place) || byName(a.short, b.short),
  );
  const leftSide = sideOf(
    starts,
    countsOf(links.map(({ from }) => from.id)),
    starts.length > MOST_NAMES && ask.place === undefined,
    ({ region }) => region,
  );
  const opened = ask.region !== undefined || (ask.every === true && targets.length <= MOST_NAMES);
  const rightSide = sideOf(targets, countsOf(links.map(({ to }) => to.id)), !opened, ({ place }) => place);

  const height = Math.max(leftSide.rows.length, rightSide.rows.length, 1) * room.row;
  const left = spread(leftSide.rows, height);
  const right = spread(rightSide.rows, height);
  const yLeft = new Map(left.map(({ key, y }) => [key, y]));
  const yRight = new Map(right.map(({ key, y }) => [key, y]));

  const bundles = groupBy(
    links,
    ({ from, to, standing }) => `${leftSide.keyOf(from)} ${standing} ${rightSide.keyOf(to)}`,
  );
  const lines = [...bundles].flatMap(([key, bundle]): readonly MapLine[] => {
    const [surest] = bundle;
    if (!surest) return [];
    const shift = surest.standing === 'linked' ? 0 : APART;
    const ends = { left: leftSide.keyOf(surest.from), right: rightSide.keyOf(surest.to) };
    const start = (yLeft.get(ends.left) ?? 0) + shift;
    const end = (yRight.get(ends.right) ?? 0) + shift;
    const drawn = path({ source: [0, start], target: [room.width, end] });
    return [
      {
        key,
        ...ends,
        links: bundle,
        certainty: surest.link.certainty,
        standing: surest.standing,
        path: drawn ?? '',
        start,
        end,
      },
    ];
  });
  return { left, right, lines: lines.toReversed(), height };
}
