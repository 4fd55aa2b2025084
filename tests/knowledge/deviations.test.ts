import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralPosture } from '../../src/figure/posture/posture.ts';
import { compile } from '../../src/knowledge/compile.ts';
import { drawnDegrees } from '../../src/knowledge/integrity/drawn-degrees.ts';
import { JOINTS, MOST_DRAWN, motionsOf, postureTerm } from '../../src/knowledge/posture-terms.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';
import { aDeviation, aDrawnDeviation, aSource } from './builders/entries.ts';
import { theKnowledge, withCondition } from './builders/knowledge.ts';

const terms = JOINTS.flatMap((joint) => motionsOf(joint).map((motion) => ({ joint, motion })));

describe('posture changes', () => {
  it('[K30] every motion that can move the figure names an angle of its posture', () => {
    const { limbs, ...trunk } = neutralPosture();
    const angles = Object.entries({ ...trunk, ...limbs.right }).flatMap(([name, at]) =>
      typeof at === 'number' ? [name] : [],
    );
    const moved = terms.flatMap(({ joint, motion }) => postureTerm(joint, motion)?.angle ?? []);
    expect(moved.length).toBeGreaterThan(10);
    for (const angle of moved) expect(angles).toContain(angle);
  });

  it('[K30] a null result over every plane of a joint moves nothing', () => {
    const planes = terms.filter(({ motion }) => motion === 'all-planes');
    expect(planes.length).toBeGreaterThan(3);
    for (const { joint, motion } of planes) expect(postureTerm(joint, motion)?.angle).toBeNull();
  });

  it('[K31] whatever was measured, nothing is drawn past ten degrees', () => {
    const measured = fc.double({ min: -45, max: 45, noNaN: true }).filter((degrees) => degrees !== 0);
    fc.assert(
      fc.property(measured, fc.integer({ min: 1, max: 12 }), (degrees, drawnTimes) => {
        const entries = withCondition(theKnowledge(), 'flat-foot', () => ({
          deviations: [aDrawnDeviation({ degrees, drawnTimes })],
        }));
        const fields = drawnDegrees(entries).map(({ field }) => field);
        expect(fields).toEqual(Math.abs(degrees * drawnTimes) > MOST_DRAWN ? ['deviations[0].drawnTimes'] : []);
      }),
    );
  });

  it('[K31] a motion and its mirror image move one angle of the figure, so only one of them draws', () => {
    const drop = { joint: 'pelvis', says: 'Pelvis drops 1.4°' } as const;
    const entries = withCondition(theKnowledge(), 'flat-foot', () => ({
      deviations: [
        aDrawnDeviation({ ...drop, motion: 'obliquity' }),
        aDrawnDeviation({ ...drop, motion: 'contralateral-drop' }),
      ],
    }));
    expect(drawnDegrees(entries).map(({ field }) => field)).toEqual(['deviations[1].draws']);
  });

  it('[K32] the detail of a condition carries its posture changes with their studies, and its shape', () => {
    const still = aDeviation({ source: 'null-2021', degrees: null, nullResult: true, says: 'Thigh did not turn' });
    const entries = withCondition(
      theKnowledge({ sources: [aSource('cohort-2020'), aSource('null-2021')] }),
      'flat-foot',
      () => ({
        deviations: [aDrawnDeviation(), still],
        form: [{ kind: 'flat-arch', amount: 0.8, says: 'Drawn shape: a low arch' }],
      }),
    );
    const { details, index } = compile(entries, '');
    const detail = details['condition/flat-foot'] as ConditionDetail;
    expect(detail.deviations.map(({ source, region, degrees }) => [source.id, region, degrees])).toEqual([
      ['cohort-2020', 'hip', 1.4],
      ['null-2021', 'hip', null],
    ]);
    expect(detail.form).toEqual([{ kind: 'flat-arch', amount: 0.8, says: 'Drawn shape: a low arch', source: null }]);
    expect(detail.entry).not.toHaveProperty('deviations');
    expect(JSON.stringify(index)).not.toContain('Thigh');
  });
});
