// What the real knowledge lets the figure move, and what it keeps still.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { compile } from '../../src/knowledge/compile.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';

const { entries } = await readKnowledge(join(import.meta.dirname, '../..'));
const { details } = compile(entries, 'test');
const conditions = entries.conditions.map(({ entry }) => details[`condition/${entry.id}`] as ConditionDetail);
const deviationsIn = (id: string) => (details[`condition/${id}`] as ConditionDetail).deviations;
const drawnIn = (id: string) =>
  deviationsIn(id)
    .filter(({ draws }) => draws)
    .map(({ joint, motion, degrees, n, phase }) => ({ joint, motion, degrees, n, phase }));

describe('posture changes in the real knowledge', () => {
  it('[K33] rolling in moves heel, shin, thigh and pelvis, each by what was measured in whom', () => {
    expect(drawnIn('overpronation')).toEqual([
      { joint: 'rearfoot', motion: 'eversion', degrees: 1.74, n: 12, phase: 'running' },
      { joint: 'tibia', motion: 'internal-rotation', degrees: 6.8, n: 8, phase: 'donated-legs' },
      { joint: 'hip', motion: 'internal-rotation', degrees: 1.37, n: 20, phase: 'walking' },
      { joint: 'pelvis', motion: 'anterior-tilt', degrees: 1.57, n: 14, phase: 'standing' },
    ]);
  });

  it('[K33] beside it stands what did not move: the hips of people whose feet roll in by nature', () => {
    const still = deviationsIn('overpronation').filter(({ nullResult }) => nullResult);
    expect(still.map(({ says }) => says)).toContain(
      'Hip motion was the same in 20 people whose feet roll in by nature and 20 whose do not',
    );
    expect(still.map(({ joint }) => joint)).toContain('lumbar-spine');
  });

  it('[K33] flat feet and high arches move no joint; for flat feet, hip and knee say in whom they stayed the same', () => {
    expect([...drawnIn('flat-foot'), ...drawnIn('high-arch')]).toEqual([]);
    const still = deviationsIn('flat-foot').filter(({ nullResult }) => nullResult);
    expect(still.map(({ joint }) => joint)).toEqual(['rearfoot', 'knee', 'hip']);
    for (const { says } of still) expect(says).toMatch(/20 children with flat feet and 10 without/);
  });

  it('[K33] what was measured on wedges and insoles never stands under flat feet or high arches', () => {
    const mimicked = new Set(deviationsIn('overpronation').map(({ source }) => source.id));
    for (const { source, experiment } of [...deviationsIn('flat-foot'), ...deviationsIn('high-arch')]) {
      expect(mimicked).not.toContain(source.id);
      expect(experiment).not.toMatch(/wedge|insole|tilted/);
    }
  });

  it('[K33] above the shin nothing moves when feet roll out; uneven legs tip the pelvis and nothing else', () => {
    expect(drawnIn('supination').map(({ joint }) => joint)).toEqual(['rearfoot', 'tibia']);
    expect(drawnIn('leg-length-difference').map(({ joint, degrees }) => [joint, degrees])).toEqual([['pelvis', 1.2]]);
  });

  it('[K34] the shapes are labeled as drawn and tell no degrees', () => {
    const forms = conditions.flatMap(({ form }) => form);
    expect(new Set(forms.map(({ kind }) => kind))).toEqual(
      new Set([
        'bunion',
        'bent-toe',
        'flat-arch',
        'high-arch',
        'heel-spur',
        'stress-crack',
        'short-leg',
        'stiff-ankle',
        'short-heel-cord',
      ]),
    );
    for (const { says, degrees } of forms) {
      expect(says).toMatch(/^Drawn shape: /);
      expect(degrees).toBeUndefined();
    }
  });
});
