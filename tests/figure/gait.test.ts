import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GaitAngles, gaitAt } from '../../src/figure/motion/gaitAt.ts';
import { neutralPosture } from '../../src/figure/posture/posture.ts';
import { FigureGait } from '../../src/knowledge/schema/gait.ts';
import walkMessages from '../../src/language/en/later/walk.json';

const text = await readFile('data/figure/gait.json', 'utf8');
const gait = FigureGait.parse(JSON.parse(text));
const percents = fc.double({ min: -300, max: 300, noNaN: true });

const numbers = ({ limbs, ...pelvis }: GaitAngles): readonly number[] => [
  ...Object.values(pelvis),
  ...Object.values(limbs.right),
  ...Object.values(limbs.left),
];

describe('the normal walk', () => {
  test('[W1] the knee bends as far as was measured, all through the stride', () => {
    // Fukuchi, Fukuchi and Duarte 2018: mean of 42 people, both legs
    const measured = { 0: 0.9, 14: 15.6, 40: 3.6, 60: 28.3, 72: 61.7, 74: 62.2, 90: 20.6 };
    for (const [percent, degrees] of Object.entries(measured)) {
      const { kneeFlexion } = gaitAt(gait, Number(percent)).limbs.right;
      expect(Math.abs(kneeFlexion - degrees), `${percent} %`).toBeLessThan(1);
    }
  });

  test('[W1] between the measured points no angle strays beyond its neighbors by more than a degree', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(['kneeFlexion', 'ankleDorsiflexion', 'hipFlexion'] as const)),
        percents,
        (name, percent) => {
          const { values, neutral } = gait.curves[name];
          const at = ((((percent / 100) % 1) + 1) % 1) * values.length;
          const pair = [values[Math.floor(at) % values.length], values[Math.ceil(at) % values.length]].map(
            (value) => (value ?? 0) - neutral,
          );
          const angle = gaitAt(gait, percent).limbs.right[name];
          expect(angle).toBeGreaterThan(Math.min(...pair) - 1);
          expect(angle).toBeLessThan(Math.max(...pair) + 1);
        },
      ),
    );
  });

  test('[W2] the walk goes round without a jump', () => {
    fc.assert(
      fc.property(percents, (percent) => {
        const [here, round, next] = [percent, percent + 100, percent + 0.1].map((at) => numbers(gaitAt(gait, at)));
        for (const [i, angle] of (here ?? []).entries()) {
          expect(Math.abs(angle - (round?.[i] ?? Number.NaN))).toBeLessThan(1e-6);
          expect(Math.abs(angle - (next?.[i] ?? Number.NaN))).toBeLessThan(0.6);
        }
      }),
    );
  });

  test('[W3] half a stride later the walk is its own mirror image', () => {
    fc.assert(
      fc.property(percents, (percent) => {
        const [now, later] = [gaitAt(gait, percent), gaitAt(gait, percent + 50)];
        for (const [one, other] of [
          [now.limbs.left, later.limbs.right],
          [now.limbs.right, later.limbs.left],
        ] as const)
          for (const [name, angle] of Object.entries(one))
            expect(other[name as keyof typeof other]).toBeCloseTo(angle, 6);
        expect(later.anteriorPelvicTilt).toBeCloseTo(now.anteriorPelvicTilt, 6);
        expect(later.pelvicObliquity).toBeCloseTo(-now.pelvicObliquity, 6);
        expect(later.pelvicRotation).toBeCloseTo(-now.pelvicRotation, 6);
      }),
    );
  });

  test('[W3] a leg that takes the weight has its side of the pelvis up, and rolls in while it is loaded', () => {
    const { limbs, pelvicObliquity } = gaitAt(gait, 15);
    expect(pelvicObliquity).toBeLessThan(-3);
    expect(limbs.right.hindfootEversion).toBeGreaterThan(3);
    expect(limbs.right.hipAdduction).toBeGreaterThan(3);
  });

  test('[W4] its angles are named as those of the figure, except the foot against the floor', () => {
    const { limbs, ...trunk } = neutralPosture();
    const known = [...Object.keys(trunk), ...Object.keys(limbs.right), 'footPitch'];
    for (const name of Object.keys(gait.curves)) expect(known).toContain(name);
  });

  test('[W4] nothing is in it that should not be shown, and its authors are named', () => {
    expect(text).not.toMatch(/knee_?adduction|kneeValgus|ankle_?rotation|foot_?progression|toeOut/iu);
    for (const author of ['Fukuchi CA', 'Fukuchi RK', 'Duarte M']) expect(gait.source.authors).toContain(author);
    expect(gait.credit).toBe('Fukuchi, Fukuchi and Duarte 2018, CC BY 4.0');
  });

  test('[W5] each phase has its plain name among the messages', () => {
    for (const { id } of gait.phases) expect(Object.keys(walkMessages)).toContain(`walk.phase.${id}`);
  });
  test('[W5] the phases follow each other from one landing of the foot to the next', () => {
    const limits = gait.phases.flatMap(({ from, to }) => [from, to]);
    expect(limits[0]).toBe(0);
    expect(limits.at(-1)).toBe(100);
    for (const [i, { from, to }] of gait.phases.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(gait.phases[i + 1]?.from ?? 100).toBe(to);
    }
    expect(new Set(gait.phases.map(({ id }) => id)).size).toBe(gait.phases.length);
  });

  test('[W5] their limits are those of the measured walk', () => {
    const startOf = (id: string) => gait.phases.find((phase) => phase.id === id)?.from ?? Number.NaN;
    const { stance, doubleSupport } = gait.walk;
    expect(Math.abs(startOf('mid-stance') - doubleSupport / 2)).toBeLessThan(1);
    expect(Math.abs(startOf('initial-swing') - stance)).toBeLessThan(1);
    const strides = Array.from({ length: 100 }, (_, percent) => gaitAt(gait, percent).limbs.right);
    const knees = strides.map(({ kneeFlexion }) => kneeFlexion);
    expect(Math.abs(knees.indexOf(Math.max(...knees)) - startOf('mid-swing'))).toBeLessThanOrEqual(2);
    const shins = Array.from({ length: 100 }, (_, percent) => {
      const { anteriorPelvicTilt, limbs } = gaitAt(gait, percent);
      return limbs.right.hipFlexion - anteriorPelvicTilt - limbs.right.kneeFlexion;
    });
    const upright = shins.findIndex((shin, percent) => percent > startOf('mid-swing') && shin > 0);
    expect(Math.abs(upright - startOf('terminal-swing'))).toBeLessThanOrEqual(2);
  });
});
