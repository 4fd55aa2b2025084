import { details } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { length, minus, type Vector } from '../../src/figure/anatomy/vector.ts';
import { withOffsets } from '../../src/figure/motion/offsets.ts';
import { frameBody } from '../../src/figure/posture/frameBody.ts';
import { poseBody } from '../../src/figure/posture/poseBody.ts';
import { neutralPosture } from '../../src/figure/posture/posture.ts';
import { moveDirection } from '../../src/figure/posture/transform.ts';
import { type BodyShift, bodyShift, offsetsOf } from '../../src/figure/shift/bodyShift.ts';
import {
  FOOT_ONLY_FORMS,
  FORM_KINDS,
  JOINTS,
  MOST_DRAWN,
  motionsOf,
  postureTerm,
} from '../../src/knowledge/posture-terms.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';
import { anatomy } from './realFigure.ts';

const loaded = await Promise.all(
  knowledge.conditions.map(async ({ id }) => (await details[`condition/${id}`]?.())?.default as ConditionDetail),
);
const conditionOf = (id: string) => loaded.find(({ entry }) => entry.id === id) as ConditionDetail;
const shiftOf = ({ deviations, form }: ConditionDetail) => bodyShift(deviations, form, 'left');
const shifted = (shift: BodyShift, amount = 1) => withOffsets(neutralPosture(), offsetsOf(shift, amount));
const index = (id: string) => anatomy.segments.findIndex((segment) => segment.id === id);
const turned = (shift: BodyShift, id: string, along: Vector) =>
  moveDirection(frameBody(anatomy, shifted(shift))[index(id)] as number[], along);
const jointOf = (id: string): Vector => anatomy.segments[index(id)]?.joint ?? [0, 0, 0];
/** A condition in which nothing moves. */
const STILL = bodyShift([], [], 'left');
const DEGREES = 180 / Math.PI;

/** Every joint with each motion that the figure can draw. */
const DRAWABLE = JOINTS.flatMap((joint) =>
  motionsOf(joint)
    .filter((motion) => postureTerm(joint, motion)?.angle)
    .map((motion) => ({ joint, motion })),
);
const anyDrawn = fc
  .record({
    term: fc.constantFrom(...DRAWABLE),
    degrees: fc.double({ min: -30, max: 30, noNaN: true }),
    drawnTimes: fc.integer({ min: 1, max: 20 }),
    oneFoot: fc.boolean(),
  })
  .map(({ term, ...rest }) => ({ ...term, ...rest, draws: true }));

describe('what a condition moves', () => {
  test('[P1] nothing measured is ever drawn past 10°, whatever the data', () => {
    fc.assert(
      fc.property(anyDrawn, fc.constantFrom('left' as const, 'right' as const), (deviation, side) => {
        const { trunk, limbs } = bodyShift([deviation], [], side);
        const drawn = [trunk, limbs.left, limbs.right].flatMap((changes) => Object.values(changes));
        expect(drawn.length).toBeGreaterThan(0);
        for (const by of drawn) expect(Math.abs(by)).toBeLessThanOrEqual(MOST_DRAWN);
      }),
    );
  });

  test('[P1] in the real data no segment turns by more than 10° against the floor', () => {
    let checked = 0;
    for (const detail of loaded) {
      const posture = shifted(bodyShift(detail.deviations, [], 'left'));
      const [rest, now] = [frameBody(anatomy, neutralPosture()), frameBody(anatomy, posture)];
      for (const [i, { id }] of anatomy.segments.entries())
        for (const axis of [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ] as const) {
          const [a, b] = [moveDirection(rest[i] as number[], axis), moveDirection(now[i] as number[], axis)];
          const cosine = Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
          expect(Math.acos(cosine) * DEGREES, `${detail.entry.id} ${id}`).toBeLessThanOrEqual(MOST_DRAWN + 1e-6);
          checked++;
        }
    }
    expect(checked).toBeGreaterThan(1000);
  });

  test('[P2] only what was measured moves: thighs and shins stay upright, chest, arms and head stay as they were', () => {
    const shift = bodyShift(conditionOf('overpronation').deviations, [], 'left');
    expect(turned(shift, 'pelvis', [0, 1, 0])[0]).toBeGreaterThan(0.1);
    for (const id of ['thigh-left', 'shank-left', 'thorax', 'head', 'upper-arm-left', 'forearm-right'])
      expect(turned(shift, id, [0, 1, 0])[0], id).toBeCloseTo(
        turned(shiftOf(conditionOf('gout')), id, [0, 1, 0])[0],
        6,
      );
    // the vertebrae keep their curve: they go with the pelvis, all alike
    expect(turned(shift, 'lumbar-1', [0, 1, 0])).toEqual(turned(shift, 'lumbar-5', [0, 1, 0]));
    for (const id of ['flat-foot', 'high-arch', 'high-heels'])
      expect(bodyShift(conditionOf(id).deviations, [], 'left'), id).toEqual({
        trunk: {},
        limbs: { left: {}, right: {} },
      });
  });

  test('[P2] whichever way the pelvis is drawn, the legs stay as they were against the floor', () => {
    for (const motion of motionsOf('pelvis'))
      for (const side of ['left', 'right'] as const) {
        const shift = bodyShift([{ joint: 'pelvis', motion, degrees: 8, draws: true, oneFoot: true }], [], side);
        for (const axis of [
          [1, 0, 0],
          [0, 1, 0],
        ] as const) {
          for (const id of ['thigh-left', 'thigh-right', 'shank-left', 'shank-right'])
            for (const [at, value] of turned(shift, id, axis).entries())
              expect(value, `${motion} ${id}`).toBeCloseTo(turned(STILL, id, axis)[at] ?? Number.NaN, 6);
        }
        expect(turned(shift, 'pelvis', [1, 1, 1]), motion).not.toEqual(turned(STILL, 'pelvis', [1, 1, 1]));
      }
  });

  test('[P3] thigh, shin and pelvis turn by the measured degrees times their enlargement, the shin against the floor', () => {
    const shift = bodyShift(conditionOf('overpronation').deviations, [], 'left');
    const inward = ([x, , z]: Vector) => Math.atan2(-z, x) * DEGREES;
    expect(inward(turned(shift, 'thigh-right', [1, 0, 0]))).toBeCloseTo(1.37 * 4, 6);
    expect(inward(turned(shift, 'shank-right', [1, 0, 0]))).toBeCloseTo(6.8, 6);
    const [x, y] = turned(shift, 'pelvis', [0, 1, 0]);
    expect(Math.atan2(x, y) * DEGREES).toBeCloseTo(1.57 * 4, 6);
    expect(inward(turned(shift, 'thigh-left', [1, 0, 0]))).toBeCloseTo(-1.37 * 4, 6);
  });

  test('[P4] at None the body is the resting one; halfway, every change is half', () => {
    for (const detail of loaded) {
      const shift = shiftOf(detail);
      expect(shifted(shift, 0)).toEqual(neutralPosture());
      const [half, full] = [offsetsOf(shift, 0.5), offsetsOf(shift, 1)];
      expect(half.map(({ by }) => by * 2)).toEqual(full.map(({ by }) => by));
    }
  });

  test('[P5] no measured change alters the length of a bone; a shorter leg is shorter in thigh and shin alone', () => {
    const span = (shift: BodyShift, of: string, to: string) => {
      const body = poseBody(anatomy, shifted(shift));
      return length(minus(body.point(index(of), jointOf(of)), body.point(index(of), jointOf(to))));
    };
    const none = bodyShift([], [], 'left');
    for (const detail of loaded) {
      const shift = bodyShift(detail.deviations, [], 'left');
      for (const side of ['left', 'right'])
        for (const [of, to] of [
          ['thigh', 'shank'],
          ['shank', 'foot'],
          ['pelvis', 'thigh'],
        ] as const) {
          const names = [of === 'pelvis' ? of : `${of}-${side}`, `${to}-${side}`] as const;
          expect(span(shift, ...names), detail.entry.id).toBeCloseTo(span(none, ...names), 6);
        }
    }
    const short = shiftOf(conditionOf('leg-length-difference'));
    const leg = (shift: BodyShift, side: string) =>
      span(shift, `thigh-${side}`, `shank-${side}`) + span(shift, `shank-${side}`, `foot-${side}`);
    expect(leg(short, 'left')).toBeCloseTo(leg(none, 'left') - 15, 0);
    expect(leg(short, 'right')).toBeCloseTo(leg(none, 'right'), 6);
  });

  test('[P6] a short leg lowers its own side of the pelvis, and both soles stay on the floor', () => {
    for (const side of ['left', 'right'] as const) {
      const { deviations, form } = conditionOf('leg-length-difference');
      const body = poseBody(anatomy, shifted(bodyShift(deviations, form, side)));
      const other = side === 'left' ? 'right' : 'left';
      const heightOf = (id: string, below = 0) => {
        const [x, y, z] = jointOf(id);
        return body.point(index(id), [x, y - below, z])[1];
      };
      expect(heightOf(`thigh-${side}`)).toBeLessThan(heightOf(`thigh-${other}`) - 10);
      expect(Math.abs(heightOf(`foot-${side}`, 70) - heightOf(`foot-${other}`, 70))).toBeLessThan(2);
    }
  });

  test('[P7] a short heel cord lifts the heel by at most 10° while the toes stay on the floor', () => {
    const { deviations, form } = conditionOf('ankle-equinus');
    const shift = bodyShift(deviations, form, 'left');
    expect(shift.limbs.right.heelRise).toBeCloseTo(7, 6);
    const body = poseBody(anatomy, shifted(shift));
    const foot = index('foot-right');
    const [x, , z] = jointOf('foot-right');
    expect(body.point(foot, [x - 45, 0, z])[1]).toBeGreaterThan(15);
    const toe = index('toe-1-right');
    const [tx, , tz] = jointOf('toe-1-right');
    expect(Math.abs(body.point(toe, [tx + 45, 0, tz])[1])).toBeLessThan(4);
  });

  test('[P8] every form changes the figure, by its amount, and the larger of two that tell of one shape', () => {
    for (const kind of FORM_KINDS) {
      const { limbs } = bodyShift([], [{ kind, amount: 1 }], 'left');
      expect(Object.keys(limbs.left).length > 0, kind).toBe(!FOOT_ONLY_FORMS.includes(kind));
    }
    const two = [
      { kind: 'stiff-ankle', amount: 0.2 },
      { kind: 'short-heel-cord', amount: 0.6 },
    ] as const;
    expect(bodyShift([], two, 'left').limbs.left.heelRise).toBeCloseTo(6, 6);
  });
});
