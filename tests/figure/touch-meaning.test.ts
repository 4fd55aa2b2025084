import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { describe as describeScene, type Movement } from '../../src/figure/describe.ts';
import { EMPHASES, emphasisOf } from '../../src/figure/emphasis/emphasisOf.ts';
import { litLegs } from '../../src/figure/emphasis/litLegs.ts';
import { frontView, restingView } from '../../src/figure/restingView.ts';
import { FOOT_PARTS, type Scene, VIEWS } from '../../src/figure/scene.ts';
import { type TouchPlace, touchPlaces } from '../../src/figure/touch/places.ts';
import { walk } from '../../src/figure/walk.ts';
import { isPaired, REGION_IDS, SIDES, type Spot } from '../../src/knowledge/regions.ts';
import { words } from '../../src/language/words.ts';
import { drawing, problems, regionNames, scene } from './builders.ts';

const spot = fc
  .tuple(fc.constantFrom(...REGION_IDS), fc.constantFrom('left', 'right', null))
  .map(([region, side]): Spot => ({ region, side: isPaired(region) ? side : null }));
const spots = fc.uniqueArray(spot, { maxLength: 4, selector: ({ region, side }) => `${side} ${region}` });

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;

/** All places the keys reach from one, and whether the walk led into or out of the close-up. */
function reach(places: readonly TouchPlace[], from: string, closeUp: boolean) {
  const seen = new Set([from]);
  const leads = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const leg of SIDES)
      for (const key of KEYS) {
        const intent = walk({ places, at, leg, closeUp }, key);
        if (intent?.kind === 'open-foot') leads.add(`open ${intent.side}`);
        if (intent?.kind === 'leave-foot') leads.add('leave');
        if (intent?.kind === 'move' && !seen.has(intent.to)) {
          seen.add(intent.to);
          open.push(intent.to);
        }
      }
  return { seen, leads };
}

// Drawing all views takes seconds the first time: the drawings are made here, as the build makes them.
beforeAll(async () => {
  await Promise.all([
    restingView({ view: 'back', part: 'inner', side: 'right' }),
    restingView({ view: 'side', part: 'inner', side: 'right' }),
    ...FOOT_PARTS.map((part) => restingView({ view: 'foot', part, side: 'right' })),
  ]);
}, 90_000);

describe('the walk of the arrow keys', () => {
  const body = touchPlaces(drawing());

  it('[T6] from every place the keys reach every other place, in every view, and into each close-up and back', async () => {
    const views = [
      frontView,
      await restingView({ view: 'back', part: 'inner', side: 'left' }),
      ...(await Promise.all(
        SIDES.flatMap((side) => [
          restingView({ view: 'side', part: 'inner', side }),
          ...FOOT_PARTS.map((part) => restingView({ view: 'foot', part, side })),
        ]),
      )),
    ];
    for (const view of views) {
      const places = touchPlaces(view);
      const closeUp = view.view === 'foot';
      for (const { id } of places) {
        const { seen, leads } = reach(places, id, closeUp);
        expect([...seen].sort(), `${view.view} ${view.part} from ${id}`).toEqual(places.map((each) => each.id).sort());
        if (closeUp) expect(leads).toContain('leave');
        else if (view.side === null) expect([...leads].sort()).toEqual(['open left', 'open right']);
        else expect([...leads]).toEqual([`open ${view.side}`]);
      }
    }
  });

  it('[T6] any run of keys stays on the places of the view', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KEYS)), (keys) => {
        let at = 'left-knee';
        for (const key of keys) {
          const intent = walk({ places: body, at, leg: 'left', closeUp: false }, key);
          if (intent?.kind === 'move') at = intent.to;
          expect(body.map(({ id }) => id)).toContain(at);
        }
      }),
    );
  });

  it('[T6] down follows one leg to the foot and up comes back to the same place', () => {
    const go = (at: string, key: string) => {
      const intent = walk({ places: body, at, leg: 'right', closeUp: false }, key);
      return intent?.kind === 'move' ? intent.to : intent?.kind;
    };
    const down = ['low-back', 'pelvis', 'right-hip', 'right-knee', 'right-shin', 'right-ankle', 'right-foot'];
    down.slice(1).forEach((to, i) => {
      expect(go(down[i] as string, 'ArrowDown')).toBe(to);
      expect(go(to, 'ArrowUp')).toBe(down[i]);
    });
    expect(go('right-foot', 'ArrowDown')).toBe('open-foot');
    expect(go('left-knee', 'Home')).toBe('low-back');
    expect(go('left-knee', 'End')).toBe('left-foot');
  });

  it('[T6] left and right go to what lies that way on the screen', () => {
    const go = (at: string, key: string) => walk({ places: body, at, leg: 'left', closeUp: false }, key);
    expect(go('right-knee', 'ArrowRight')).toEqual({ kind: 'move', to: 'left-knee' });
    expect(go('left-knee', 'ArrowLeft')).toEqual({ kind: 'move', to: 'right-knee' });
    expect(go('left-knee', 'ArrowRight')).toEqual({ kind: 'stay' });
    expect(go('left-knee', 'a')).toBeNull();
  });
});

describe('places', () => {
  const ids = async (view: Parameters<typeof restingView>[0]) =>
    touchPlaces(await restingView(view)).map(({ id }) => id);

  it('[T7] from the front and the back: lower back, pelvis, and both legs down to one foot each', async () => {
    const both = ['hip', 'knee', 'shin', 'ankle', 'foot'].flatMap((region) => [`left-${region}`, `right-${region}`]);
    const all = ['low-back', 'pelvis', ...both].sort();
    expect((await ids({ view: 'front', part: 'inner', side: 'left' })).sort()).toEqual(all);
    expect((await ids({ view: 'back', part: 'inner', side: 'left' })).sort()).toEqual(all);
  });

  it('[T7] from the side only the near leg, and in the close-up only the shown foot, can be touched', async () => {
    const near = await ids({ view: 'side', part: 'inner', side: 'left' });
    expect(near).toEqual(['low-back', 'pelvis', 'left-hip', 'left-knee', 'left-shin', 'left-ankle', 'left-foot']);
    for (const part of FOOT_PARTS)
      for (const id of await ids({ view: 'foot', part, side: 'right' })) expect(id).toMatch(/^right-/);
  });

  it('[T7] every part of the foot can be touched in some face of the close-up', async () => {
    const seen = new Set(
      (await Promise.all(FOOT_PARTS.map((part) => ids({ view: 'foot', part, side: 'left' })))).flat(),
    );
    for (const part of ['heel', 'arch', 'ball-of-foot', 'big-toe', 'small-toes'])
      expect(seen).toContain(`left-${part}`);
  });
});

describe('emphasis', () => {
  it('[T8] every part keeps exactly one emphasis, whatever is marked', () => {
    fc.assert(
      fc.property(spots, spots, fc.constantFrom('flat-foot', null), (chosen, reached, highlighted) => {
        for (const region of REGION_IDS)
          for (const side of isPaired(region) ? SIDES : [null])
            expect(EMPHASES).toContain(emphasisOf({ chosen, reached, highlighted }, { region, side }));
      }),
    );
  });

  it('[T8] a marked knee is chosen, its leg below is related, the rest is left alone', () => {
    const shows = scene({ chosen: [{ region: 'knee', side: 'left' }] });
    expect(emphasisOf(shows, { region: 'knee', side: 'left' })).toBe('chosen');
    expect(emphasisOf(shows, { region: 'shin', side: 'left' })).toBe('related');
    expect(emphasisOf(shows, { region: 'arch', side: 'left' })).toBe('related');
    expect(emphasisOf(shows, { region: 'hip', side: 'left' })).toBe('default');
    expect(emphasisOf(shows, { region: 'knee', side: 'right' })).toBe('default');
    expect(emphasisOf(shows, { part: 'femur', region: null, side: 'left' })).toBe('default');
  });

  it('[T8] a thighbone lights when the chain passes it', () => {
    const shows = scene({ chosen: [{ region: 'hip', side: 'left' }] });
    expect(emphasisOf(shows, { part: 'femur', region: null, side: 'left' })).toBe('related');
    expect(emphasisOf(shows, { part: 'femur', region: null, side: 'right' })).toBe('default');
    expect(emphasisOf(shows, { part: 'ribs-before', region: null, side: 'left' })).toBe('default');
  });

  it('[T8] a knee whose side was not said is related on both sides, chosen on none', () => {
    const shows = scene({ chosen: [{ region: 'knee', side: null }] });
    for (const side of SIDES) expect(emphasisOf(shows, { region: 'knee', side })).toBe('related');
  });

  it('[T8] the lower back lights both legs, unless a side is marked', () => {
    expect(litLegs([{ region: 'low-back', side: null }])).toEqual(['left', 'right']);
    expect(
      litLegs([
        { region: 'low-back', side: null },
        { region: 'knee', side: 'right' },
      ]),
    ).toEqual(['right']);
    expect(litLegs([])).toEqual([]);
  });

  it('[T8] a place that an entry reaches is lit but not marked', () => {
    const shows = scene({ reached: [{ region: 'knee', side: 'left' }] });
    expect(emphasisOf(shows, { region: 'knee', side: 'left' })).toBe('related');
  });
});

describe('the description', () => {
  const said = (shows: Scene, movement?: Movement) =>
    describeScene(shows, regionNames, movement).map(({ id, values }) => words(id, values));

  it('[T9] names the view, each marked place with its side, and the problems', () => {
    const shows = scene({ chosen: [{ region: 'knee', side: 'left' }], problems: problems.slice(0, 2) });
    expect(said(scene())).toEqual(['The body from the front.']);
    expect(said(shows)).toEqual([
      'The body from the front, with the left knee marked and lit down to the foot.',
      '2 foot problems are shown: Flat feet, Weak ankle.',
    ]);
    expect(said({ ...shows, highlighted: 'flat-foot' }).at(-1)).toBe(
      '2 foot problems are shown: Flat feet, Weak ankle; Flat feet stands out.',
    );
  });

  it('[T9] tells how far up the chain is lit, and the places on the way from the foot up', () => {
    const places = (...regions: Spot['region'][]) => regions.map((region): Spot => ({ region, side: null }));
    expect(said(scene({ reached: places('low-back') }))).toEqual([
      'The body from the front, with the chain lit up to the lower back.',
    ]);
    expect(said(scene({ view: 'back', reached: places('shin', 'knee', 'low-back', 'ankle') }))).toEqual([
      'The body from the back, with the chain lit up to the lower back by way of the ankle, shin, and knee.',
    ]);
    expect(said(scene({ view: 'foot', part: 'sole', reached: places('low-back', 'heel', 'arch') }))).toEqual([
      'The left foot close up, from below, with the arch and heel lit.',
    ]);
    expect(said(scene({ view: 'foot', part: 'sole', reached: places('low-back') }))).toEqual([
      'The left foot close up, from below.',
    ]);
  });

  it('[T9] tells the change that is drawn and what the dashed line is, and that the body moves', () => {
    const change = ['Heel rolls in 1.74° more'];
    expect(said(scene({ change })).at(-1)).toBe('Drawn change: Heel rolls in 1.74° more.');
    expect(said(scene({ change, dashed: true })).at(-1)).toBe(
      'Drawn change: Heel rolls in 1.74° more; the dashed line is the usual posture.',
    );
    expect(said(scene({ view: 'foot', part: 'top', change, dashed: true, problems: problems.slice(0, 1) }))).toEqual([
      'The left foot close up, from above.',
      '1 foot problem is shown: Flat feet; drawn shape: Heel rolls in 1.74° more; the dashed line is the usual foot.',
    ]);
    expect(said(scene(), 'walks')).toEqual(['The body from the front, walking on the spot.']);
    expect(said(scene({ view: 'side' }), 'turned')).toEqual(['The body from its left side, turned a little away.']);
  });

  it('[T9] covers every scene in one sentence or two: all views, sides, marks, problems and changes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS),
        fc.constantFrom(...FOOT_PARTS),
        fc.constantFrom(...SIDES),
        spots,
        spots,
        fc.integer({ min: 0, max: problems.length }),
        fc.boolean(),
        fc.constantFrom<Movement>('walks', 'turned', 'no'),
        (view, part, side, chosen, reached, count, changes, movement) => {
          const change = changes ? ['Heel rolls in 1.74° more'] : [];
          const shows = scene({ view, part, side, chosen, reached, change, problems: problems.slice(0, count) });
          const sentences = said(shows, movement);
          expect(sentences).toHaveLength(count > 0 || changes ? 2 : 1);
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^[A-Z0-9](?:[^.]|\.(?=\d))*\.$/);
            expect(sentence).not.toMatch(/[{}]|undefined|figure\./);
          }
          for (const { region } of chosen)
            expect(sentences.join(' ').toLowerCase()).toContain(regionNames[region].plain.toLowerCase());
        },
      ),
    );
  });
});
