import knowledge from 'virtual:knowledge/index';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapAsk } from '../../src/explorer/asks.ts';
import { endsOf } from '../../src/guide/map/endsOf.ts';
import { layOutMap, type MapLayout, type MapLine } from '../../src/guide/map/layOutMap.ts';
import { linksAt, type MapLink, mapLinks, shownLinks } from '../../src/guide/map/mapLinks.ts';
import { nearestLine } from '../../src/guide/map/nearestLine.ts';
import { foundOf, sortLinks } from '../../src/guide/map/tableRows.ts';
import { CHAIN_PLACES } from '../../src/knowledge/chain-places.ts';
import { FOOT_REGION_IDS } from '../../src/knowledge/regions.ts';
import type { KnowledgeIndex } from '../../src/knowledge/types.ts';
import { grow } from '../../tools/bench/grow.mjs';
import { aCondition, aLink, anEffect, anIndex, anOtherCause } from './builders.ts';

const ROOM = { width: 480, row: 48 };
const layoutOf = (index: KnowledgeIndex, ask: MapAsk = {}): MapLayout => layOutMap(shownLinks(index, ask), ask, ROOM);
const keyOf = ({ link }: MapLink) => `${link.from} ${link.to} ${link.appliesTo ?? ''}`;
const rowNames = (rows: MapLayout['left'] | MapLayout['right']) => rows.map(({ key }) => key);

/** Every way to ask for the map that a control offers, one at a time. */
const ASKS: readonly MapAsk[] = [
  {},
  { every: true },
  ...CHAIN_PLACES.map((region) => ({ region })),
  { without: ['some-signs', 'no-link-found'] },
  { only: 'change' },
  { place: 'heel' },
];

const tenfold = grow({ ...knowledge }, 10);

describe('which links the map holds', () => {
  it('[MP1] every graded link that leads up, once', () => {
    const expected = knowledge.links.filter((link) => link.fromKind !== 'other-cause' && !link.reverse);
    expect(expected.length).toBeGreaterThan(100);
    const shown = mapLinks(knowledge);
    expect(shown.map(({ link }) => link).toSorted()).toHaveLength(expected.length);
    expect(new Set(shown.map(({ link }) => link))).toEqual(new Set(expected));
  });

  it('[MP1] what else causes a pain, and what runs back down, is not among them', () => {
    const index = anIndex({
      conditions: [aCondition('flat-foot', 'arch')],
      effects: [anEffect('knee-pain', 'knee')],
      otherCauses: [anOtherCause('weight', 'knee')],
      links: [
        aLink('flat-foot', 'knee-pain'),
        aLink('weight', 'knee-pain', { fromKind: 'other-cause' }),
        aLink('knee-pain', 'flat-foot', { fromKind: 'effect', toKind: 'condition', reverse: true }),
      ],
    });
    expect(mapLinks(index).map(keyOf)).toEqual(['flat-foot knee-pain ']);
  });

  it.each([...ASKS, { region: 'knee', only: 'pain', without: ['only-an-idea'] } as const])(
    '[MP6] filters leave exactly what fits: %j',
    (ask: MapAsk) => {
      const ends = endsOf(knowledge);
      const left = shownLinks(knowledge, ask);
      for (const shown of mapLinks(knowledge)) {
        const to = ends.get(shown.link.to);
        const fits =
          (!ask.region || to?.place === ask.region) &&
          (!ask.place || ends.get(shown.link.from)?.region === ask.place) &&
          (!ask.only || to?.endKind === ask.only) &&
          !ask.without?.includes(shown.link.certainty);
        expect(left.includes(shown), keyOf(shown)).toBe(fits);
      }
    },
  );
});

describe('where it stands', () => {
  it('[MP2] left in the order of the foot with the whole leg first, right from the back down', () => {
    const index = anIndex({
      conditions: [
        aCondition('toe', 'big-toe'),
        aCondition('arch', 'arch'),
        aCondition('sprain', 'ankle'),
        { ...aCondition('legs', 'heel'), placeLabel: 'Whole leg' },
      ],
      effects: [anEffect('knee-pain', 'knee'), anEffect('back-pain', 'low-back'), anEffect('falls', 'whole-body')],
      links: [
        aLink('toe', 'falls'),
        aLink('arch', 'knee-pain'),
        aLink('sprain', 'back-pain'),
        aLink('legs', 'back-pain'),
        aLink('knee-pain', 'falls', { fromKind: 'effect' }),
      ],
    });
    const { left, right } = layoutOf(index, { every: true });
    expect(rowNames(left)).toEqual(['legs', 'sprain', 'arch', 'toe', 'knee-pain']);
    expect(rowNames(right)).toEqual(['back-pain', 'knee-pain', 'falls']);
  });

  it.each(ASKS)('[MP2] each line joins the rows of all its links, inside the picture: %j', (ask) => {
    const { left, right, lines, height } = layoutOf(knowledge, ask);
    const links = shownLinks(knowledge, ask);
    expect(
      lines
        .flatMap((line) => line.links)
        .map(keyOf)
        .toSorted(),
    ).toEqual(links.map(keyOf).toSorted());
    for (const line of lines) {
      const from = left.find(({ key }) => key === line.left);
      const to = right.find(({ key }) => key === line.right);
      expect(Math.abs(line.start - (from?.y ?? Number.NaN))).toBeLessThan(ROOM.row / 2);
      expect(Math.abs(line.end - (to?.y ?? Number.NaN))).toBeLessThan(ROOM.row / 2);
      expect(new Set(line.links.map(({ standing }) => standing)).size).toBe(1);
      for (const each of line.links) {
        expect([from?.end?.id ?? from?.group, to?.end?.id ?? to?.group]).toEqual([
          from?.end ? each.from.id : each.from.region,
          to?.end ? each.to.id : each.to.place,
        ]);
      }
    }
    for (const { y } of [...left, ...right]) expect(y > 0 && y < height).toBe(true);
  });

  it('[MP2] the foot problems of the knowledge go from heel to toes', () => {
    const regions = layoutOf(knowledge).left.flatMap(({ end, group }) =>
      end?.kind === 'condition' && knowledge.conditions.find(({ id }) => id === end.id)?.placeLabel === undefined
        ? [group]
        : [],
    );
    const ranks = regions.map((region) => ['ankle', ...FOOT_REGION_IDS].indexOf(region));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('[MP3] regions until one of them, or every name, is asked for', () => {
    const namesIn = (ask: MapAsk) =>
      layoutOf(knowledge, ask).right.map(({ end, group }) => end?.place ?? `all ${group}`);
    expect(new Set(namesIn({}))).toEqual(new Set(CHAIN_PLACES.map((place) => `all ${place}`)));
    expect(new Set(namesIn({ region: 'knee' }))).toEqual(new Set(['knee']));
    expect(new Set(namesIn({ every: true }))).toEqual(new Set(CHAIN_PLACES));
    const right = layoutOf(knowledge, { region: 'knee' }).right;
    expect(right.length).toBeGreaterThan(5);
  });

  it('[MP2] the same links and room give the same picture', () => {
    expect(layoutOf(knowledge)).toEqual(layoutOf(knowledge));
  });
});

describe('a touch near a line', () => {
  // the tallest picture: every name, in the rows of a kiosk with large text
  const { lines } = layOutMap(shownLinks(knowledge, { every: true }), { every: true }, { ...ROOM, row: 96 });
  const REACH = 24;

  it('[MP7] on a line means a line that runs through there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.double({ min: 0.02, max: 0.98, noNaN: true }), (line, t) => {
        const x = (1.5 * t * (1 - t) + t ** 3) * ROOM.width;
        const y = line.start + (3 * t ** 2 - 2 * t ** 3) * (line.end - line.start);
        const alone = nearestLine([line], ROOM.width, { x, y }, REACH);
        expect(alone).toBe(line);
        expect(nearestLine(lines, ROOM.width, { x, y }, REACH)).not.toBeNull();
      }),
    );
  });

  it('[MP7] between two lines it means the nearer one, whichever comes first', () => {
    const [line] = lines;
    if (!line) throw new Error('no line');
    const [upper, lower] = [100, 120].map((y) => ({ ...line, start: y, end: y })) as [MapLine, MapLine];
    for (const both of [
      [upper, lower],
      [lower, upper],
    ]) {
      expect(nearestLine(both, ROOM.width, { x: 200, y: 108 }, REACH)).toBe(upper);
      expect(nearestLine(both, ROOM.width, { x: 200, y: 112 }, REACH)).toBe(lower);
    }
  });

  it('[MP7] farther off than the reach it means none', () => {
    // as high as a steep line, but beside it
    const steep = { ...(lines[0] as MapLine), start: 0, end: 2000 };
    expect(nearestLine([steep], ROOM.width, { x: ROOM.width / 2 + REACH - 8, y: 1000 }, REACH)).toBe(steep);
    expect(nearestLine([steep], ROOM.width, { x: ROOM.width / 2 + REACH + 8, y: 1000 }, REACH)).toBeNull();
    const [line] = lines.filter(({ start, end }) => Math.abs(start - end) < 90);
    if (!line) throw new Error('no level line');
    const low = Math.max(line.start, line.end);
    expect(nearestLine([line], ROOM.width, { x: 200, y: low + REACH + 1 }, REACH)).toBeNull();
    expect(nearestLine([], ROOM.width, { x: 0, y: 0 }, REACH)).toBeNull();
  });
});

describe('the table', () => {
  it.each(['from', 'to', 'found', 'sure', 'studies', 'people'] as const)(
    '[MP8] sorts by %s both ways, and loses nothing',
    (column) => {
      const links = mapLinks(knowledge);
      const up = sortLinks(links, column, false);
      const down = sortLinks(links, column, true);
      expect(up.map(keyOf).toSorted()).toEqual(links.map(keyOf).toSorted());
      expect(down.map(keyOf)).not.toEqual(up.map(keyOf));
      const value = (each: MapLink) =>
        ({
          from: each.from.name,
          to: each.to.name,
          found: foundOf(each),
          sure: each.link.certainty,
          studies: each.link.studies,
          people: each.link.people ?? -1,
        })[column];
      const groups = (sorted: readonly MapLink[]) => sorted.map(value).filter((each, at, all) => each !== all[at - 1]);
      expect(groups(down)).toEqual(groups(up).toReversed());
    },
  );
});

describe('ten times the links', () => {
  it('[MP9] the index really is ten times as large, and all of it is on the map', () => {
    expect(mapLinks(tenfold).length).toBeGreaterThanOrEqual(9.5 * mapLinks(knowledge).length);
    const { lines } = layoutOf(tenfold);
    expect(lines.reduce((sum, line) => sum + line.links.length, 0)).toBe(mapLinks(tenfold).length);
  });

  it.each([{}, { every: true }, { region: 'knee' }] as const)('[MP9] rows and lines stay few: %j', (ask: MapAsk) => {
    const { left, right, lines } = layoutOf(tenfold, ask);
    expect(left.length).toBeLessThanOrEqual(60);
    if (!ask.region) expect(right.length).toBeLessThanOrEqual(60);
    expect(lines.length).toBeLessThanOrEqual(400);
  });

  it('[MP9] one place opens its own names, with every link of theirs', () => {
    const ask = { place: 'heel', region: 'knee' } as const;
    const { left, lines } = layoutOf(tenfold, ask);
    expect(left.every(({ end }) => end?.region === 'heel')).toBe(true);
    expect(lines.flatMap((line) => line.links)).toHaveLength(shownLinks(tenfold, ask).length);
    expect(linksAt(mapLinks(tenfold), 'overpronation-3').length).toBe(
      linksAt(mapLinks(knowledge), 'overpronation').length,
    );
  });
});
