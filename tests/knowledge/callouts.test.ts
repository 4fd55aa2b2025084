import { details } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { describe, expect, test } from 'vitest';
import { calloutsOf, drawsChange, shapeOf, splitSaying } from '../../src/knowledge/callouts.ts';
import { JOINTS } from '../../src/knowledge/posture-terms.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';

const loaded = await Promise.all(
  knowledge.conditions.map(async ({ id }) => (await details[`condition/${id}`]?.())?.default as ConditionDetail),
);
const callouts = (id: string) => {
  const found = loaded.find(({ entry }) => entry.id === id) as ConditionDetail;
  return calloutsOf(found.deviations, found.form);
};

describe('callouts', () => {
  test('[P9] every joint that was measured has its callout, from the lower back down to the foot; drawn shapes follow', () => {
    let joints = 0;
    for (const { deviations, form } of loaded) {
      const told = calloutsOf(deviations, form);
      const measured = [...JOINTS].reverse().filter((joint) => deviations.some((each) => each.joint === joint));
      const shown = told
        .filter(({ kind }) => kind !== 'shape')
        .map(({ id }) => JOINTS.find((joint) => id.startsWith(joint)));
      expect([...new Set(shown)]).toEqual(measured);
      expect(told.filter(({ kind }) => kind === 'shape').map(({ id }) => id)).toEqual(form.map(({ kind }) => kind));
      joints += measured.length;
    }
    expect(joints).toBeGreaterThan(10);
  });

  test('[P9] rolling in moves heel, shin, thigh and pelvis, and the lower back stays as it is', () => {
    expect(callouts('overpronation').map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'lumbar-spine still',
      'pelvis-anterior-tilt moves',
      'hip-internal-rotation moves',
      'tibia-internal-rotation moves',
      'rearfoot-eversion moves',
    ]);
  });

  test('[P9] flat feet move no joint: hip and knee say that they stay', () => {
    const told = callouts('flat-foot');
    expect(told.some(({ kind }) => kind === 'moves')).toBe(false);
    for (const joint of ['hip', 'knee', 'rearfoot']) expect(told.find(({ id }) => id === joint)?.kind).toBe('still');
  });

  test('[P10] degrees are told to the digit as they were measured, in every callout', () => {
    const all = loaded.flatMap(({ deviations }) => deviations);
    const measured = all.filter(({ degrees }) => degrees !== null);
    expect(measured.length).toBeGreaterThan(10);
    for (const deviation of measured) {
      const { moves, amount } = splitSaying(deviation);
      expect(amount, deviation.says).toContain(`${Math.abs(deviation.degrees as number)}°`);
      expect(moves).not.toMatch(/\d/);
      expect(moves.length).toBeGreaterThan(3);
    }
    for (const deviation of all.filter(({ degrees }) => degrees === null))
      expect(splitSaying(deviation)).toEqual({ moves: deviation.says, amount: null });
    expect(splitSaying({ says: 'Thigh turns in 1.4°', degrees: 1.37 })).toEqual({
      moves: 'Thigh turns in',
      amount: '1.37°',
    });
    expect(splitSaying({ says: 'Shin turns in about 6.8° if the heel rolls in 10°', degrees: 6.8 }).amount).toBe(
      'about 6.8° if the heel rolls in 10°',
    );
  });

  test('[P11] something is drawn only where a joint moves or a shape is typical', () => {
    const drawn = loaded.filter(({ deviations, form }) => drawsChange(deviations, form)).map(({ entry }) => entry.id);
    expect(drawn).toEqual(
      loaded
        .filter(({ deviations, form }) => form.length > 0 || deviations.some(({ draws }) => draws))
        .map(({ entry }) => entry.id),
    );
    expect(drawn).toContain('supination');
    expect(drawn).not.toContain('high-heels');
    expect(shapeOf({ says: 'Drawn shape: the arch sits low' })).toBe('The arch sits low');
  });
});
