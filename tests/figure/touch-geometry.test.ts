import { curveCatmullRom, line } from 'd3';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BodyDrawing } from '../../src/figure/drawing.ts';
import { type Insets, place } from '../../src/figure/framing.ts';
import { layTags, stack, TAG_GAP } from '../../src/figure/overlay/layTags.ts';
import { leadersCross } from '../../src/figure/overlay/leaders.ts';
import { spread } from '../../src/figure/overlay/problemRings.ts';
import { rowLeaders } from '../../src/figure/overlay/rowLeaders.ts';
import { smoothPath } from '../../src/figure/overlay/smoothPath.ts';
import { frontView, restingView } from '../../src/figure/restingView.ts';
import { FOOT_PARTS, type Scene } from '../../src/figure/scene.ts';
import { layOut, type Room } from '../../src/figure/stage/layOut.ts';
import type { Point } from '../../src/figure/stage/point.ts';
import { areaAt } from '../../src/figure/touch/areaAt.ts';
import { hitAreas, sharedPart } from '../../src/figure/touch/hitAreas.ts';
import { isFootRegion, SIDES } from '../../src/knowledge/regions.ts';
import { drawing, problems, regionNames, scene } from './builders.ts';

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** The figure's box on the four screens every page is designed for, on the home page and beside an answer, px. */
const BOXES = [
  { screen: 'kiosk 1920×1080, home', width: 430, height: 944, minTarget: 60 },
  { screen: 'kiosk 1920×1080', width: 760, height: 776, minTarget: 60 },
  { screen: 'kiosk 1080×1920', width: 1080, height: 548, minTarget: 60 },
  { screen: 'kiosk 1080×1920, foot problem', width: 1080, height: 514, minTarget: 60 },
  { screen: 'kiosk 1080×1920, its foot', width: 1080, height: 456, minTarget: 60 },
  { screen: 'tablet 1024×768', width: 344, height: 632, minTarget: 44 },
  { screen: 'phone 360×740, home', width: 210, height: 530, minTarget: 44 },
  { screen: 'phone 360×740', width: 360, height: 510, minTarget: 44 },
] as const;
const roomOf = ({ width, height, minTarget }: (typeof BOXES)[number]): Room => ({
  size: { width, height },
  insets: NO_INSETS,
  minTarget,
  textScale: 1,
  showsTags: true,
  sideLetters: 5,
  touchable: true,
  regionNames,
});

/** Every view the app can show, with the drawing it really shows. */
let views: readonly { readonly scene: Scene; readonly drawing: BodyDrawing }[] = [];

// Drawing all views takes seconds the first time: the drawings are made here, as the build makes them.
beforeAll(async () => {
  const requests = SIDES.flatMap((side) => [
    { view: 'back', part: 'inner', side } as const,
    { view: 'side', part: 'inner', side } as const,
    ...FOOT_PARTS.map((part) => ({ view: 'foot', part, side }) as const),
  ]);
  const drawn = await Promise.all(
    requests.map(async (request) => ({ scene: scene(request), drawing: await restingView(request) })),
  );
  views = [{ scene: scene(), drawing: frontView }, ...drawn];
}, 90_000);

describe('hit areas', () => {
  it('[T1] every hit area is at least 44 px, 60 on the kiosk, and shares at most a quarter, in every view and framing on every screen', async () => {
    let checked = 0;
    for (const view of views)
      for (const box of BOXES)
        for (const framing of ['whole', 'legs'] as const)
          for (const shown of [[], problems]) {
            const shows = {
              ...view.scene,
              framing,
              problems: shown,
              chosen: [{ region: 'knee', side: 'left' }],
            } as const;
            const { areas, places } = layOut(shows, view.drawing, roomOf(box));
            const where = `${box.screen}, ${view.scene.view} ${view.scene.part} ${view.scene.side}, ${framing}`;
            expect(areas.length, where).toBe(places.length);
            expect(areas.length, where).toBeGreaterThan(1);
            for (const [i, area] of areas.entries()) {
              expect(area.size, where).toBeGreaterThanOrEqual(box.minTarget);
              for (const other of areas.slice(i + 1))
                expect(sharedPart(area, other), `${where}: ${area.id} and ${other.id}`).toBeLessThanOrEqual(0.25);
              checked++;
            }
          }
    expect(checked).toBeGreaterThan(1000);
  });

  it('[T1] an area still holds the joint it stands for, so that a touch on a ring means that ring', async () => {
    for (const view of views)
      for (const box of BOXES) {
        const { areas, places } = layOut({ ...view.scene, framing: 'legs' }, view.drawing, roomOf(box));
        for (const at of places) expect(areaAt(areas, at)?.id, `${box.screen} ${view.scene.view} ${at.id}`).toBe(at.id);
      }
  });

  it('[T2] a touch where areas overlap means the one whose middle is nearest, and outside of all means none', () => {
    const areas = hitAreas(
      [
        { id: 'ankle', x: 0, y: 0 },
        { id: 'foot', x: 0, y: 50 },
      ],
      60,
    );
    expect(areaAt(areas, { x: 0, y: 20 })?.id).toBe('ankle');
    expect(areaAt(areas, { x: 0, y: 31 })?.id).toBe('foot');
    expect(areaAt(areas, { x: 300, y: 0 })).toBeNull();
  });
});

describe('framing', () => {
  it('[T3] the whole body, or all joints of the legs, stand inside of the box on every screen', async () => {
    for (const view of views)
      for (const box of BOXES)
        for (const framing of ['whole', 'legs'] as const) {
          const laid = layOut({ ...view.scene, framing }, view.drawing, roomOf(box));
          const { x0, y0, x1, y1 } = view.drawing.box;
          const corners = [place(laid.transform, { x: x0, y: y0 }), place(laid.transform, { x: x1, y: y1 })];
          const seen = framing === 'whole' ? corners : laid.places;
          for (const { x, y } of seen) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(box.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(box.height);
          }
        }
  });

  it('[T3] the legs are drawn larger than in the whole body', () => {
    const room = roomOf(BOXES[1]);
    const [whole, legs] = (['whole', 'legs'] as const).map((framing) => layOut(scene({ framing }), drawing(), room));
    expect(legs?.transform.k).toBeGreaterThan((whole?.transform.k ?? 1) * 1.3);
  });

  it('[T3] the words Left and Right stand on the person’s own sides: from the front, Left on the right of the screen', async () => {
    const at = (view: BodyDrawing) => layOut(scene(), view, roomOf(BOXES[0])).words;
    const x = (view: BodyDrawing, side: string) => at(view).find((word) => word.side === side)?.x ?? 0;
    expect(x(frontView, 'left')).toBeGreaterThan(x(frontView, 'right'));
    const back = await restingView({ view: 'back', part: 'inner', side: 'left' });
    expect(x(back, 'left')).toBeLessThan(x(back, 'right'));
    const near = await restingView({ view: 'side', part: 'inner', side: 'right' });
    expect(at(near).map(({ side }) => side)).toEqual(['right']);
  });
});

describe('names in the close-up', () => {
  it('[T15] each place in sight has its name beside its ring, covering no ring and no other name', () => {
    for (const view of views.filter((each) => each.scene.view === 'foot'))
      for (const box of BOXES.filter(({ width }) => width > 300)) {
        const { names, places, sizes, text } = layOut(view.scene, view.drawing, roomOf(box));
        const where = `${box.screen} ${view.scene.part} ${view.scene.side}`;
        expect(names.map(({ id }) => id).sort(), where).toEqual(places.map(({ id }) => id).sort());
        for (const name of names) {
          const half = text / 2;
          for (const ring of places) {
            const beside =
              Math.abs(ring.y - name.y) > sizes.idle + half || Math.abs(ring.x - name.x) > sizes.idle + half;
            expect(beside, `${where} ${name.id} on ${ring.id}`).toBe(true);
          }
          for (const other of names)
            if (other !== name && Math.abs(other.y - name.y) < text)
              expect(Math.abs(other.x - name.x), `${where} ${name.id} on ${other.id}`).toBeGreaterThan(text * 2);
        }
      }
  });
});

describe('tags and leaders', () => {
  const ring = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 900 }) });
  const rings = fc
    .uniqueArray(ring, {
      minLength: 1,
      maxLength: 7,
      selector: ({ x, y }) => `${Math.round(x / 16)} ${Math.round(y / 16)}`,
    })
    .map((all) => all.map((at, i) => ({ ...at, id: `ring-${i}`, radius: 8 })));

  it('[T4] tags never touch and stay in their column; leaders never cross, wherever the rings stand', () => {
    fc.assert(
      fc.property(rings, fc.boolean(), (some, onTheRight) => {
        const box = onTheRight ? { x0: 480, x1: 700, y0: 0, y1: 900 } : { x0: -300, x1: -80, y0: 0, y1: 900 };
        const tags = layTags(some, { width: 220, height: 60 }, box);
        expect(tags).toHaveLength(some.length);
        tags.forEach((tag, i) => {
          expect(tag.y - 30).toBeGreaterThanOrEqual(box.y0 - 0.01);
          expect(tag.y + 30).toBeLessThanOrEqual(box.y1 + 0.01);
          expect(tag.x).toBe(onTheRight ? box.x0 : box.x1);
          for (const other of tags.slice(i + 1)) {
            expect(Math.abs(tag.y - other.y)).toBeGreaterThanOrEqual(60 + TAG_GAP - 0.01);
            expect(leadersCross(tag.leader, other.leader)).toBe(false);
          }
        });
      }),
    );
  });

  it('[T4] a tag with room stands as high as its ring', () => {
    expect(stack([100, 400], 60, 0, 900)).toEqual([100, 400]);
    expect(stack([100, 110, 400], 60, 0, 900)).toEqual([71, 139, 400]);
  });

  it('[T4] where the column is too short, the last problems go without a tag, never on top of another', () => {
    const some = problems.map(({ id }, i) => ({ id, x: 100, y: 100 + i, radius: 8 }));
    const tags = layTags(some, { width: 200, height: 60 }, { x0: 300, x1: 500, y0: 0, y1: 200 });
    expect(tags.map(({ id }) => id).sort()).toEqual(['ankle-instability', 'flat-foot', 'tight-calf']);

    // a little too short: all stand, lower, and still apart
    const fit = layTags(some, { width: 200, height: 60 }, { x0: 300, x1: 500, y0: 0, y1: 330 });
    expect(fit).toHaveLength(some.length);
    for (const [i, { y, height }] of fit.entries()) {
      expect(height).toBeGreaterThanOrEqual(48);
      for (const other of fit.slice(i + 1)) expect(Math.abs(y - other.y)).toBeGreaterThanOrEqual(height + TAG_GAP);
    }
  });

  it('[T4] on every screen and view no tag covers a ring, and each shown problem has its ring on each lit leg', async () => {
    for (const view of views.filter((each) => each.scene.view !== 'foot'))
      for (const box of BOXES)
        for (const side of SIDES) {
          const shows: Scene = { ...view.scene, framing: 'legs', problems, chosen: [{ region: 'knee', side }] };
          const { tags, rings: drawn, column, sizes } = layOut(shows, view.drawing, roomOf(box));
          expect(drawn.map(({ problem }) => problem.id).sort()).toEqual(problems.map(({ id }) => id).sort());
          for (const tag of tags)
            for (const each of drawn) {
              const width = column?.tag.width ?? 0;
              const from = column?.onTheRight ? tag.x : tag.x - width;
              const beside = each.x + sizes.problem < from || each.x - sizes.problem > from + width;
              expect(beside, `${box.screen} ${view.scene.view} ${side}`).toBe(true);
            }
        }
  });

  it('[T4] on every screen and view, problems of one place have rings of their own on each lit leg', () => {
    const crowded = problems.map((problem) => ({ ...problem, place: 'arch' as const }));
    for (const view of views.filter((each) => each.scene.view !== 'foot'))
      for (const box of BOXES) {
        const shows: Scene = {
          ...view.scene,
          framing: 'legs',
          problems: crowded,
          chosen: [{ region: 'low-back', side: null }],
        };
        const { rings: drawn, sizes } = layOut(shows, view.drawing, roomOf(box));
        for (const [i, ring] of drawn.entries())
          for (const other of drawn.slice(i + 1).filter(({ side }) => side === ring.side))
            expect(Math.hypot(ring.x - other.x, ring.y - other.y), `${box.screen} ${view.scene.view}`).toBeGreaterThan(
              1.5 * sizes.problem,
            );
        expect(drawn.length).toBeGreaterThanOrEqual(crowded.length);
      }
  });

  it('[T4] rings that share a place part until none lies on another or on the sore spot’s own', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), fc.boolean(), (points, onOne) => {
        const places = onOne ? points.map(() => ({ x: 30, y: 30 })) : points;
        const sore = { x: 30, y: 30, radius: 21 };
        const rings = spread(places, 16, [sore]);
        rings.forEach((ring, i) => {
          expect(Math.hypot(ring.x - sore.x, ring.y - sore.y)).toBeGreaterThan(24);
          for (const other of rings.slice(i + 1))
            expect(Math.hypot(ring.x - other.x, ring.y - other.y)).toBeGreaterThan(12);
        });
      }),
    );
  });

  it('[T4] rings that part stay on their foot: above its sole and no farther aside than its skin, and none hides another', () => {
    const crowded = problems.map((problem) => ({ ...problem, place: 'heel' as const }));
    for (const view of views.filter((each) => each.scene.view !== 'foot'))
      for (const box of BOXES)
        for (const shown of [problems, crowded]) {
          const shows: Scene = { ...view.scene, problems: shown, chosen: [{ region: 'low-back', side: null }] };
          const { rings: drawn, sizes, transform } = layOut(shows, view.drawing, roomOf(box));
          for (const [i, ring] of drawn.entries()) {
            const own = view.drawing.anchors.filter(({ region, side }) => side === ring.side && isFootRegion(region));
            const at = own.map((anchor) => place(transform, anchor));
            const where = `${box.screen} ${view.scene.view} ${ring.problem.id}`;
            // the middle of a ring, to the skin beside the outermost place
            const skin = 12 * transform.k;
            expect(ring.y, where).toBeLessThanOrEqual(Math.max(...at.map(({ y }) => y)) + 0.01);
            expect(ring.x, where).toBeGreaterThan(Math.min(...at.map(({ x }) => x)) - skin);
            expect(ring.x, where).toBeLessThan(Math.max(...at.map(({ x }) => x)) + skin);
            for (const other of drawn.slice(i + 1).filter(({ side }) => side === ring.side))
              expect(Math.hypot(ring.x - other.x, ring.y - other.y), where).toBeGreaterThan(1.2 * sizes.problem);
          }
        }
  });

  it('[T5] leaders to rows in the order of the body never cross', () => {
    const { places, sizes } = layOut(scene(), drawing(), roomOf(BOXES[0]));
    const regions = ['low-back', 'pelvis', 'hip', 'knee', 'shin', 'ankle', 'foot'] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 600 }),
        fc.integer({ min: 44, max: 120 }),
        fc.integer({ min: 500, max: 900 }),
        (top, pitch, x) => {
          const ends = regions.map((region, i) => ({ region, x, y: top + i * pitch }));
          const lines = rowLeaders(places, ends, sizes.idle);
          expect(lines).toHaveLength(regions.length);
          lines.forEach((line, i) => {
            expect(line.points.at(-1)).toEqual({ x, y: top + i * pitch });
            for (const other of lines.slice(i + 1)) expect(leadersCross(line, other)).toBe(false);
          });
        },
      ),
    );
  });

  it('[T5] a leader starts at the ring on the list’s side of the screen', () => {
    const { places } = layOut(scene(), drawing(), roomOf(BOXES[0]));
    const right = rowLeaders(places, [{ region: 'knee', x: 600, y: 300 }], 12);
    const left = rowLeaders(places, [{ region: 'knee', x: -200, y: 300 }], 12);
    const middle = BOXES[0].width / 2;
    expect(right[0]?.points[0]?.x).toBeGreaterThan(middle);
    expect(left[0]?.points[0]?.x).toBeLessThan(middle);
  });
});

describe('marks', () => {
  it('[T17] a close-up marks no place above the ankle: a sore knee is no spot of the foot', () => {
    const chosen = (['knee', 'ankle', 'heel'] as const).map((region) => ({ region, side: 'left' as const }));
    const faces = views.filter(({ scene: { view, side } }) => view === 'foot' && side === 'left');
    expect(faces).toHaveLength(FOOT_PARTS.length);
    for (const { scene: face, drawing: foot } of faces)
      for (const touchable of [true, false]) {
        const { marks } = layOut({ ...face, chosen }, foot, { ...roomOf(BOXES[0]), touchable });
        expect(marks.map(({ region }) => region)).not.toContain('knee');
        if (!touchable) expect(marks.map(({ region }) => region)).toContain('heel');
      }
  });
});

describe('marks of a shape', () => {
  it('[T17] a close-up that holds more of the leg marks no more of it', () => {
    const foot = drawing({ view: 'foot', part: 'inner', side: 'left', box: { x0: -100, y0: -400, x1: 100, y1: 0 } });
    const chosen = (['shin', 'heel'] as const).map((region) => ({ region, side: 'left' as const }));
    const { marks } = layOut(scene({ view: 'foot', chosen }), foot, { ...roomOf(BOXES[0]), touchable: false });
    expect(marks.map(({ region }) => region)).toEqual(['heel']);
  });
});

describe('smooth lines', () => {
  const ours = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number);
  const theirs = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveCatmullRom.alpha(0.5));
  const grid = fc.integer({ min: -4000, max: 4000 }).map((tenths) => tenths / 10);
  const points = fc.uniqueArray(fc.record({ x: grid, y: grid }), {
    minLength: 3,
    maxLength: 14,
    selector: ({ x, y }) => `${x} ${y}`,
  });

  it('[T16] run as D3 draws a centripetal curve through the same points, within a rounding', () => {
    fc.assert(
      fc.property(points, (through) => {
        const [a, b] = [ours(smoothPath(through)), ours(theirs(through) ?? '')];
        expect(a).toHaveLength(b.length);
        for (const [i, value] of a.entries()) expect(Math.abs(value - (b[i] ?? Number.NaN))).toBeLessThan(0.051);
      }),
    );
  });

  it('[T16] stay whole where points fall together, and are none without points', () => {
    const at = { x: 3, y: 4 };
    expect(smoothPath([])).toBe('');
    expect(smoothPath([at, at, at])).toBe('M3,4C3,4,3,4,3,4C3,4,3,4,3,4');
    expect(ours(smoothPath([at, at, { x: 9, y: 1 }, at])).every(Number.isFinite)).toBe(true);
  });
});
