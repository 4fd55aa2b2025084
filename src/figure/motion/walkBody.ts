import { SIDES, type Side } from '../../knowledge/regions.ts';
import type { Anatomy } from '../anatomy/anatomy.ts';
import { plus, times, type Vector } from '../anatomy/vector.ts';
import { type PosedBody, poseBody } from '../posture/poseBody.ts';
import type { GaitCurves } from './gaitAt.ts';
import { lowestSkin } from './lowestSkin.ts';
import type { AngleOffset } from './offsets.ts';
import { walkPosture } from './walkPosture.ts';

/** The ball of the foot from the ankle, mm, in the right foot: it stays where it stands from landing to push-off. */
const BALL: Vector = [128, -62, 4];
/** The leg takes the weight over the first tenth of its stride and gives it up over the tenth after the half. */
const LOADS = 10;
const LEAVES = 50;

const smooth = (from: number, to: number, x: number): number => {
  const t = Math.max(0, Math.min(1, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
const round = (percent: number): number => ((percent % 100) + 100) % 100;
const ownPercent = (side: Side, percent: number): number => round(side === 'right' ? percent : percent + 50);

const SAMPLES = 48;
/** Of a swaying motion only the slow part is kept, so many waves a stride: the body has weight. */
const WAVES = 3;

/** A smooth closed curve near values at even steps of the stride. */
function swing(values: readonly number[]): (percent: number) => number {
  const count = values.length;
  const waves = Array.from({ length: WAVES + 1 }, (_, wave) => {
    const part = (turn: (angle: number) => number) =>
      ((wave === 0 ? 1 : 2) / count) *
      values.reduce((sum, value, i) => sum + value * turn((2 * Math.PI * wave * i) / count), 0);
    return [part(Math.cos), part(Math.sin)] as const;
  });
  return (percent) => {
    const angle = (2 * Math.PI * percent) / 100;
    return waves.reduce((sum, [c, s], wave) => sum + c * Math.cos(wave * angle) + s * Math.sin(wave * angle), 0);
  };
}

/** Share of the weight a leg carries at a percent of its own stride. */
const carries = (own: number): number => smooth(0, LOADS, own) * (1 - smooth(LEAVES, LEAVES + LOADS, own));

/**
 * The walking body at a percent of the stride, walking on the spot: the foot that carries it keeps to its line and moves back evenly,
 * so that it never slides over the floor that passes below.
 */
export function walkBody(
  anatomy: Anatomy,
  gait: GaitCurves,
  offsets: readonly AngleOffset[] = [],
): (percent: number) => PosedBody {
  const posed = (percent: number) => poseBody(anatomy, walkPosture(gait, percent, offsets));
  const ballOf = (body: PosedBody, side: Side): Vector => {
    const index = anatomy.segments.findIndex(({ id }) => id === `foot-${side}`);
    const joint = anatomy.segments[index]?.joint ?? [0, 0, 0];
    return body.point(index, plus(joint, side === 'right' ? BALL : [BALL[0], BALL[1], -BALL[2]]));
  };
  const [early, middle, late] = [15, 30, 45].map((percent) => ballOf(posed(percent), 'right')) as [
    Vector,
    Vector,
    Vector,
  ];
  const pace = (early[0] - late[0]) / 30;
  const wanted = (side: Side, own: number): Vector => [
    middle[0] - pace * (own - 30),
    0,
    side === 'right' ? middle[2] : -middle[2],
  ];
  const drift = (percent: number): Vector => {
    const body = posed(percent);
    return SIDES.reduce<Vector>(
      (sum, side) => {
        const own = ownPercent(side, percent);
        const [at, goal] = [ballOf(body, side), wanted(side, own)];
        return plus(sum, times([goal[0] - at[0], 0, goal[2] - at[2]], carries(own)));
      },
      [0, 0, 0],
    );
  };
  const drifts = Array.from({ length: SAMPLES }, (_, i) => drift((100 * i) / SAMPLES));
  const forward = swing(drifts.map(([x]) => x));
  const lifts = Array.from({ length: SAMPLES }, (_, i) => -lowestSkin(anatomy, posed((100 * i) / SAMPLES)));
  /** Sets the lower foot on the floor, skin and all. */
  const lift = (percent: number): number => {
    const place = (round(percent) / 100) * SAMPLES;
    const from = Math.floor(place) % SAMPLES;
    const [a = 0, b = 0] = [lifts[from], lifts[(from + 1) % SAMPLES]];
    return a + (b - a) * (place - Math.floor(place));
  };
  const sideways = swing(drifts.map(([, , z]) => z));
  return (percent) => {
    const body = posed(percent);
    const shift: Vector = [forward(percent), lift(percent), sideways(percent)];
    return {
      point: (segment, at, ride) => plus(body.point(segment, at, ride), shift),
      ring: (ring, options) => {
        const moved = body.ring(ring, options);
        return { ...moved, center: plus(moved.center, shift) };
      },
    };
  };
}
