import { details } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { describe, expect, test } from 'vitest';
import { checkedAnatomy } from '../../src/figure/anatomy/checkedAnatomy.ts';
import { atItsPlace } from '../../src/figure/emphasis/atItsPlace.ts';
import { emphasisOf } from '../../src/figure/emphasis/emphasisOf.ts';
import { seatOf } from '../../src/figure/emphasis/seatOf.ts';
import { problemRings } from '../../src/figure/overlay/problemRings.ts';
import { drawForm } from '../../src/figure/shift/drawForm.ts';
import { formParts } from '../../src/figure/shift/formParts.ts';
import { wholeForm } from '../../src/figure/shift/wholeForm.ts';
import { requestOf } from '../../src/figure/viewKey.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';
import { scene } from './builders.ts';
import { anatomy, figureData, restingDrawing } from './realFigure.ts';

const seats = figureData.seats?.seats ?? [];
const seat = (of: string, view: 'foot-inner' | 'foot-sole' | 'foot-top') =>
  restingDrawing(view).seats?.find((each) => each.of === of);
const problem = (id: string) => ({ id, name: id, certainty: null, place: 'heel' }) as const;

describe('where problems sit in the foot', () => {
  test('[P15] every seat is that of a foot problem or an effect, once', () => {
    const known = [...knowledge.conditions, ...knowledge.effects].map(({ id }) => id);
    expect(seats.length).toBeGreaterThan(15);
    expect(new Set(seats.map(({ of }) => of)).size).toBe(seats.length);
    for (const { of } of seats) expect(known).toContain(of);
  });

  test('[P15] a seat with a part that does not exist, or off its segment, fails by name', () => {
    const bad = (change: object) => {
      const [first, ...rest] = seats;
      return () =>
        checkedAnatomy({
          ...figureData,
          seats: { seats: [{ ...first, ...change } as (typeof seats)[number], ...rest] },
        });
    };
    expect(bad({ parts: ['heel-cord'] })).toThrow(
      'seats.json: "achilles-tendinopathy" at -58,64,88.5: no part "heel-cord" in the bones',
    );
    expect(bad({ segment: 'sole' })).toThrow('no segment "sole" in segments.json');
    expect(bad({ at: [0, 1500, 0] })).toThrow('lies off its segment "foot"');
  });

  test('[P16] the bunion sits at the big toe joint, the nerve between toes three and four, the sesamoids and the fascia under the bones', () => {
    const top = restingDrawing('foot-top');
    const toes = (region: string) => top.anchors.find((anchor) => anchor.region === region);
    const bunion = seat('hallux-valgus', 'foot-top');
    expect(Math.abs((bunion?.x ?? 0) - (toes('ball-of-foot')?.x ?? 0))).toBeLessThan(40);
    expect(bunion?.x).toBeLessThan(toes('ball-of-foot')?.x ?? 0);
    const nerve = seat('mortons-neuroma', 'foot-sole');
    expect(nerve?.x).toBeLessThan(seat('sesamoiditis', 'foot-sole')?.x ?? 0);
    // it can be seen from above, between the long bones
    expect(seat('mortons-neuroma', 'foot-top')?.parts).toEqual(['plantar-digital-nerve']);
    expect(top.parts.some(({ part }) => part === 'plantar-digital-nerve')).toBe(true);
    const [fascia, spur] = [seat('plantar-fasciitis', 'foot-inner'), seat('heel-spur', 'foot-inner')];
    expect(Math.hypot((fascia?.x ?? 0) - (spur?.x ?? 99), (fascia?.y ?? 0) - (spur?.y ?? 99))).toBeLessThan(20);
  });

  test('[P16] in the close-up the ring of a problem stands at its seat', () => {
    const drawing = restingDrawing('foot-inner');
    const [ring] = problemRings([problem('achilles-tendinopathy')], ['right'], drawing, { k: 2, x: 5, y: 7 }, 10, []);
    const at = seat('achilles-tendinopathy', 'foot-inner');
    expect(ring).toMatchObject({ x: 2 * (at?.x ?? 0) + 5, y: 2 * (at?.y ?? 0) + 7 });
  });

  test('[P16] a sprain sits in the bands of the outer ankle, which the view from behind shows', () => {
    const behind = restingDrawing('foot-behind');
    const bands = ['outer-ankle-ligaments'];
    expect(behind.seats?.find(({ of }) => of === 'ankle-sprain')?.parts).toEqual(bands);
    expect(seat('ankle-sprain', 'foot-inner')?.parts).toEqual([]);
    const sprain = scene({ view: 'foot', part: 'behind', problems: [problem('ankle-sprain')] });
    expect(seatOf(sprain, behind)).toEqual(bands);
    expect(restingDrawing('side').parts.some(({ part }) => part === bands[0])).toBe(false);
  });

  test('[P38] the ring of a place on the far side of the close-up is open; each place in the foot has a face that shows it', () => {
    const hidden = (id: string, view: Parameters<typeof restingDrawing>[0]) =>
      problemRings([problem(id)], ['right'], restingDrawing(view), { k: 1, x: 0, y: 0 }, 10, [])[0]?.hidden;
    expect(hidden('ankle-sprain', 'foot-inner')).toBe(true);
    expect(hidden('ankle-sprain', 'foot-behind')).toBe(false);
    expect(hidden('sesamoiditis', 'foot-top')).toBe(true);
    // without a seat: where its region can be touched
    expect(hidden('hammer', 'foot-inner')).toBe(false);
    expect(hidden('ankle-sprain', 'front')).toBe(false);
    const inFoot = seats.filter(({ of }) => of !== 'patellar-tendinopathy');
    for (const { of, seenFrom } of inFoot) expect(seenFrom?.length, of).toBeGreaterThan(0);
  });

  test('[P37] many rings around a sore spot stay among the places of the foot', () => {
    const drawing = restingDrawing('foot-inner');
    const own = [...drawing.anchors, ...(drawing.seats ?? [])].filter(({ side }) => side === 'right');
    const [xs, ys] = [own.map(({ x }) => x), own.map(({ y }) => y)];
    const ids = ['metatarsalgia', 'mortons-neuroma', 'rheumatoid-foot', 'sesamoiditis', 'hallux-valgus', 'gout'];
    const sore = drawing.anchors.find(({ region }) => region === 'ball-of-foot') ?? { x: 0, y: 0 };
    const rings = problemRings(ids.map(problem), ['right'], drawing, { k: 1, x: 0, y: 0 }, 22, [
      { ...sore, radius: 21 },
    ]);
    expect(rings).toHaveLength(ids.length);
    for (const { x, y, problem } of rings) {
      expect(x, problem.id).toBeGreaterThanOrEqual(Math.min(...xs));
      expect(x, problem.id).toBeLessThanOrEqual(Math.max(...xs));
      expect(y, problem.id).toBeLessThanOrEqual(Math.max(...ys));
    }
  });

  test('[P17] the tendon, nerve or bone of the one shown problem stands out, of several only that of the one picked out', () => {
    const drawing = restingDrawing('foot-inner');
    const own = (changes: Parameters<typeof scene>[0]) => seatOf(scene(changes), drawing);
    expect(own({ problems: [problem('plantar-fasciitis')] })).toEqual(['plantar-fascia']);
    const two = [problem('plantar-fasciitis'), problem('achilles-tendinopathy')];
    expect(own({ problems: two })).toBeNull();
    expect(own({ problems: two, highlighted: 'achilles-tendinopathy' })).toEqual(['achilles-tendon']);
    const shown = { ...scene(), seat: ['plantar-fascia'] };
    expect(emphasisOf(shown, { part: 'plantar-fascia', region: 'arch', side: 'left' })).toBe('seat');
    expect(emphasisOf(shown, { part: 'calcaneus', region: 'heel', side: 'left' })).toBe('default');
    expect(seatOf(scene({ about: 'patellar-tendinopathy' }), restingDrawing('front'))).toEqual(['patellar-tendon']);
  });
});

describe('what is lit in a close-up', () => {
  const closeUp = { view: 'foot', reached: [{ region: 'knee', side: 'left' }] } as const;
  const lit = (changes: Parameters<typeof scene>[0], part: string) => {
    const shown = scene({ ...closeUp, ...changes });
    const seated = { ...shown, seat: seatOf(shown, restingDrawing('foot-inner')) };
    return emphasisOf({ ...seated, ...atItsPlace(seated) }, { part, region: 'heel', side: 'left' });
  };

  test('[P17] of one problem with a place of its own only that place is lit, not the whole foot', () => {
    const own = { problems: [problem('achilles-tendinopathy')] };
    expect(lit(own, 'achilles-tendon')).toBe('seat');
    expect(lit(own, 'calcaneus')).toBe('default');
    // a sprain sits beside the bones: none of them is lit
    expect(lit({ problems: [problem('ankle-sprain')] }, 'calcaneus')).toBe('default');
  });

  test('[P17] what has no place of its own, and several problems, light the foot as the chain goes', () => {
    expect(lit({ problems: [problem('overpronation')] }, 'calcaneus')).toBe('related');
    const two = [problem('plantar-fasciitis'), problem('achilles-tendinopathy')];
    expect(lit({ problems: two }, 'calcaneus')).toBe('related');
    expect(lit({ problems: two.slice(1), view: 'front' }, 'calcaneus')).toBe('related');
  });
});

describe('typical shapes of the foot', () => {
  const usual = restingDrawing('foot-inner');
  const request = requestOf('foot-inner');

  test('[P18] a heel spur is there only with its shape, and the rest of the foot is the usual one', () => {
    const spur = drawForm(anatomy, request, [{ kind: 'heel-spur', amount: 0.7 }], usual);
    expect(usual.parts.some(({ part }) => part === 'heel-spur')).toBe(false);
    const whole = wholeForm(spur, usual);
    expect(whole.parts.filter(({ part }) => part === 'heel-spur')).toHaveLength(1);
    expect(whole.box).toEqual(usual.box);
    expect(whole.usual?.outline).toBe(usual.skin.outline);
    expect(spur.parts.filter((part) => typeof part === 'string').length).toBeGreaterThan(20);
  });

  test('[P18] a crack is drawn across a long bone, seen from the top, beside its ring', () => {
    const top = restingDrawing('foot-top');
    const crack = wholeForm(
      drawForm(anatomy, requestOf('foot-top'), [{ kind: 'stress-crack', amount: 0.5 }], top),
      top,
    );
    const names = crack.parts.map(({ part }) => part);
    expect(names.filter((part) => part === 'stress-crack')).toHaveLength(1);
    expect(names.indexOf('stress-crack')).toBeGreaterThan(names.indexOf('second-metatarsal'));
    expect(top.parts.some(({ part }) => part === 'stress-crack')).toBe(false);
  });

  test('[P18] a flat arch sinks, a high arch rises, and the usual bones are its dashed line', () => {
    const arch = (kind: 'flat-arch' | 'high-arch') =>
      wholeForm(drawForm(anatomy, request, [{ kind, amount: 0.9 }], usual), usual);
    const height = (drawing: typeof usual) => drawing.anchors.find(({ region }) => region === 'arch')?.y ?? 0;
    const flat = arch('flat-arch');
    expect(height(flat)).toBeGreaterThan(height(usual) + 4);
    expect(height(arch('high-arch'))).toBeLessThan(height(usual) - 4);
    expect(flat.usual?.bones.length).toBeGreaterThan(2);
  });

  test('[P18] every condition whose foot has a shape can be seen so from at least one face', async () => {
    let shapes = 0;
    for (const { id } of knowledge.conditions) {
      const detail = (await details[`condition/${id}`]?.())?.default as ConditionDetail | undefined;
      const kinds = (detail?.form ?? []).map(({ kind }) => kind).filter((kind) => kind !== 'short-leg');
      if (kinds.length === 0) continue;
      shapes++;
      expect(formParts(kinds).length, id).toBeGreaterThan(0);
    }
    expect(shapes).toBeGreaterThan(5);
  });
});
