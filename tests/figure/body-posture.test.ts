import fc from 'fast-check';
import { expect, test } from 'vitest';
import { length, minus, mirrored, type Vector } from '../../src/figure/anatomy/vector.ts';
import { poseBody } from '../../src/figure/posture/poseBody.ts';
import { neutralPosture } from '../../src/figure/posture/posture.ts';
import { anyPosture } from './postures.ts';
import { anatomy, figureData } from './realFigure.ts';

const distance = (a: Vector, b: Vector) => length(minus(a, b));
const index = (id: string) => anatomy.segments.findIndex((segment) => segment.id === id);
const soft = (id: string) => id.startsWith('foot-') || id.startsWith('toe-');

test('[F1] the left half of the body is the mirror image of the right', () => {
  const body = poseBody(anatomy, neutralPosture());
  const pairs = anatomy.parts.filter((part) => part.side === 'right');
  expect(pairs.length).toBeGreaterThan(40);
  for (const right of pairs) {
    const left = anatomy.parts.find((part) => part.id === `${right.part}-left`);
    for (const [l, loft] of right.lofts.entries()) {
      const other = left?.lofts[l];
      if (loft.shape === 'sheet' || !other || other.shape === 'sheet') continue;
      for (const [r, ring] of loft.rings.entries()) {
        const mirror = other.rings[r];
        expect(mirror, right.id).toBeDefined();
        if (mirror)
          expect(distance(body.ring(ring).center, mirrored(body.ring(mirror).center)), right.id).toBeLessThan(1e-6);
      }
    }
  }
});

/** Where each bone begins and ends, in those segments whose name fits. */
const spansOf = (fits: (segment: string) => boolean) =>
  anatomy.parts
    .filter((part) => fits(anatomy.segments[part.segment]?.id ?? ''))
    .flatMap((part) =>
      part.lofts.flatMap((loft) => {
        if (loft.shape === 'sheet') return [];
        const [first, last] = [loft.rings[0], loft.rings[loft.rings.length - 1]];
        return first && last && first.share === 0 && last.share === 0 && first.segment === last.segment
          ? [{ part, first, last, length: distance(first.center, last.center) }]
          : [];
      }),
    );

test('[F2] a posture never changes the length of a bone', () => {
  const spans = spansOf((segment) => !soft(segment));
  expect(spans.length).toBeGreaterThan(100);
  fc.assert(
    fc.property(anyPosture, (posture) => {
      const body = poseBody(anatomy, posture);
      for (const { part, first, last, length: usual } of spans)
        expect(distance(body.ring(first).center, body.ring(last).center), part.id).toBeCloseTo(usual, 6);
    }),
    { numRuns: 25 },
  );
});

test('[F2] nor that of a bone of the foot; only its drawn shape and a rolling heel do, by a seventh at most', () => {
  const spans = spansOf(soft).filter(({ part, length: usual }) => part.material === 'bone' && usual > 5);
  expect(spans.length).toBeGreaterThan(60);
  const asUsual = { archHeight: 1, hindfootEversion: 0, halluxValgus: 0, hammertoe: 0, heelRise: 0 };
  fc.assert(
    fc.property(anyPosture, ({ limbs, ...trunk }) => {
      const shaped = poseBody(anatomy, { ...trunk, limbs });
      const usualFeet = { left: { ...limbs.left, ...asUsual }, right: { ...limbs.right, ...asUsual } };
      const plain = poseBody(anatomy, { ...trunk, limbs: usualFeet });
      for (const { part, first, last, length: usual } of spans) {
        const [inShape, inPlain] = [shaped, plain].map((body) =>
          distance(body.ring(first).center, body.ring(last).center),
        );
        expect(inPlain, part.id).toBeCloseTo(usual, 6);
        expect(Math.abs((inShape ?? 0) / usual - 1), part.id).toBeLessThan(0.14);
      }
    }),
    { numRuns: 25 },
  );
});

test('[F3] joints stay together: both bones of a joint find it in the same place', () => {
  fc.assert(
    fc.property(anyPosture, (posture) => {
      const body = poseBody(anatomy, posture);
      for (const [i, segment] of anatomy.segments.entries()) {
        if (segment.parent < 0) continue;
        const ride = segment.id.startsWith('toe-1') ? 'first-ray' : null;
        expect(
          distance(body.point(segment.parent, segment.joint, ride), body.point(i, segment.joint)),
          segment.id,
        ).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 50 },
  );
});

test('[F4] the body stands on the floor in every posture', () => {
  const soles = anatomy.skin.filter((loft) => loft.grounded).flatMap((loft) => loft.loft.rings);
  fc.assert(
    fc.property(anyPosture, (posture) => {
      const body = poseBody(anatomy, { ...posture, planted: true });
      const lowest = Math.min(...soles.map((ring) => body.ring(ring).center[1]));
      expect(lowest).toBeGreaterThan(-1);
      expect(lowest).toBeLessThan(60);
    }),
    { numRuns: 25 },
  );
});

test('[F9] joints stand at the published fractions of body height', () => {
  // Drillis and Contini 1966, as reprinted in Winter, Biomechanics and Motor Control of Human Movement
  const published = { 'foot-right': 0.039, 'shank-right': 0.285, 'thigh-right': 0.53 };
  const body = poseBody(anatomy, neutralPosture());
  for (const [id, fraction] of Object.entries(published)) {
    const joint = anatomy.segments[index(id)]?.joint ?? [0, 0, 0];
    expect(body.point(index(id), joint)[1] / figureData.segments.height, id).toBeCloseTo(fraction, 2);
    expect(Math.abs(body.point(index(id), joint)[1] / figureData.segments.height - fraction), id).toBeLessThan(0.003);
  }
});
