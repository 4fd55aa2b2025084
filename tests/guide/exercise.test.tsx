// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Exercise } from '../../src/guide/treatment/exercise/Exercise.tsx';
import { EXERCISES, exercisesOf } from '../../src/guide/treatment/exercise/exercisesOf.ts';
import { drawFoot } from '../../src/guide/treatment/exercise/foot.ts';
import { FRAMES } from '../../src/guide/treatment/exercise/frames.ts';
import { bend } from '../../src/guide/treatment/exercise/shapes.ts';
import { words } from '../../src/language/words.ts';
import { realPage } from './realPage.tsx';

/** Every number pair of a path, y up. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?\d+\.\d+) (-?\d+\.\d+)/g)].map(([, x, y]) => ({ x: Number(x), y: -Number(y) }));

describe('home exercises', () => {
  it.each(EXERCISES)('[HE1] %s: each picture has its step in words and says what is drawn', (exercise) => {
    render(<Exercise exercise={exercise} />);
    const steps = within(screen.getByRole('figure')).getAllByRole('listitem');
    expect(steps).toHaveLength(FRAMES[exercise].length);
    for (const [place, step] of steps.entries()) {
      const id = `exercise.${exercise}.${place + 1}` as 'exercise.calf-stretch.1';
      expect(step).toHaveTextContent(words(id));
      expect(within(step).getByRole('img')).toHaveAccessibleName(words(`${id}.alt`));
    }
    // A step more in the words than in the pictures would have been left out.
    const next = `exercise.${exercise}.${steps.length + 1}` as 'exercise.calf-stretch.1';
    expect(words(next)).toBe(next);
  });

  it('[HE1] they stand with the treatment they belong to, each with an id that exists', async () => {
    const owners = [...knowledge.treatments, ...knowledge.conditions].filter(({ id }) => exercisesOf(id).length > 0);
    expect(owners.flatMap(({ id }) => exercisesOf(id)).toSorted()).toEqual(EXERCISES.toSorted());
    const page = await realPage('#/treatment/calf-stretch', '.exercise');
    expect(page.querySelectorAll('.exercise')).toHaveLength(2);
    expect(
      (await realPage('#/condition/lesser-toe-deformity', '.exercise')).querySelector('.do-today .exercise'),
    ).not.toBeNull();
  });

  it('[HE1] no part of a foot is under the floor, in any picture of one on the floor', () => {
    const feet = EXERCISES.flatMap((exercise) => FRAMES[exercise]).flatMap((frame) =>
      'foot' in frame && !frame.inAir ? [drawFoot(frame.foot)] : [],
    );
    expect(feet.length).toBeGreaterThan(5);
    for (const { skin, bones } of feet) {
      for (const { y } of [...pointsOf(skin), ...bones.flatMap(pointsOf)]) expect(y).toBeGreaterThan(-1.2);
    }
  });

  it('[HE1] every body reaches what it touches with limbs of the same length', () => {
    const bodies = EXERCISES.flatMap((exercise) => FRAMES[exercise]).flatMap((frame) =>
      'body' in frame ? [frame.body] : [],
    );
    expect(bodies.length).toBeGreaterThan(2);
    for (const { hip, lean, nearAnkle, farAnkle, hand } of bodies) {
      const far = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
      const angle = (lean * Math.PI) / 180;
      expect(Math.max(far(hip, nearAnkle), far(hip, farAnkle))).toBeLessThanOrEqual(84);
      expect(far([hip[0] + 43 * Math.sin(angle), hip[1] + 43 * Math.cos(angle)], hand)).toBeLessThanOrEqual(56);
    }
  });

  it('[HE1] limbs keep their lengths in every pose', () => {
    for (const [from, to] of [
      [
        [0, 90],
        [10, 10],
      ],
      [
        [0, 50],
        [44, 40],
      ],
    ] as const) {
      const knee = bend([...from], [...to], 42, 42, 1);
      expect(Math.hypot(knee[0] - from[0], knee[1] - from[1])).toBeCloseTo(42, 0);
      expect(Math.hypot(knee[0] - to[0], knee[1] - to[1])).toBeCloseTo(42, 0);
    }
  });
});
