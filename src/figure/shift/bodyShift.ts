/** What a condition moves or reshapes in the figure: measured angles, and the typical shapes drawn for it. */
import { type FORM_KINDS, type Joint, MOST_DRAWN, type Motion, postureTerm } from '../../knowledge/posture-terms.ts';
import { SIDES, type Side } from '../../knowledge/regions.ts';
import type { AngleOffset } from '../motion/offsets.ts';
import type { LimbPosture, Posture } from '../posture/posture.ts';

type TrunkAngle = Exclude<keyof Posture, 'planted' | 'limbs'>;
type LimbAngle = keyof LimbPosture;
type Changes<Angle extends string> = Partial<Record<Angle, number>>;

/** What is added to a posture at Full: degrees, and shares of arch height and leg length. Plain data, so that a worker can be told of it. */
export interface BodyShift {
  readonly trunk: Readonly<Changes<TrunkAngle>>;
  readonly limbs: Readonly<Record<Side, Readonly<Changes<LimbAngle>>>>;
}

/** What was measured, as the knowledge tells it. Only those with `draws` move the figure. */
export interface ShiftingDeviation {
  readonly joint: Joint;
  readonly motion: Motion;
  readonly degrees: number | null;
  readonly draws?: boolean | undefined;
  readonly drawnTimes?: number | undefined;
  readonly oneFoot?: boolean | undefined;
}
export interface ShiftingForm {
  readonly kind: (typeof FORM_KINDS)[number];
  /** 0 usual to 1, as far as the figure goes. */
  readonly amount: number;
}

/** How far a form goes at amount 1, where it is not a share: degrees of the bent toe joints, of a leaning heel, of a heel held up; mm of a shorter leg. */
const FULL = { bunion: 30, bentToe: 60, heel: MOST_DRAWN, heelRise: MOST_DRAWN, shorter: 30 };
/** Length of thigh and shin together in the neutral body, mm. */
const LEG = 842;

/** Whether a form is drawn on one leg only. */
export const isOneSided = ({ kind }: Pick<ShiftingForm, 'kind'>): boolean => kind === 'short-leg';

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

const formChanges = ({ kind, amount }: ShiftingForm): Changes<LimbAngle> => {
  switch (kind) {
    case 'bunion':
      return { halluxValgus: FULL.bunion * amount };
    case 'bent-toe':
      return { hammertoe: FULL.bentToe * amount };
    case 'flat-arch':
      return { archHeight: -amount, hindfootEversion: FULL.heel * amount };
    case 'high-arch':
      return { archHeight: amount };
    case 'stiff-ankle':
    case 'short-heel-cord':
      return { heelRise: FULL.heelRise * amount };
    case 'short-leg':
      return { legLength: (-FULL.shorter * amount) / LEG };
    case 'heel-spur':
    case 'stress-crack':
      // parts of their own, seen in the close-up only
      return {};
  }
};

/**
 * The whole change a condition draws. Measured joints move by degrees × enlargement, never past MOST_DRAWN; a joint next to them turns back by as much,
 * so that what was not measured stays as it was against the floor. `side`: the shorter leg, or the foot that was moved.
 */
export function bodyShift(
  deviations: readonly ShiftingDeviation[],
  forms: readonly ShiftingForm[],
  side: Side,
): BodyShift {
  const trunk: Changes<TrunkAngle> = {};
  const limbs: Record<Side, Changes<LimbAngle>> = { left: {}, right: {} };
  for (const form of forms) {
    const sides = isOneSided(form) ? [side] : SIDES;
    // two forms may tell of one shape (a stiff ankle and its short cord): the larger one is drawn
    for (const each of sides)
      for (const [angle, by] of Object.entries(formChanges(form)) as [LimbAngle, number][])
        if (Math.abs(by) > Math.abs(limbs[each][angle] ?? 0)) limbs[each][angle] = by;
  }
  for (const { joint, motion, degrees, draws, drawnTimes, oneFoot } of deviations) {
    const term = postureTerm(joint, motion);
    if (!draws || degrees === null || !term?.angle) continue;
    const drawn = within(degrees * (drawnTimes ?? 1), MOST_DRAWN) * term.sign;
    if (isTrunkAngle(term.angle)) trunk[term.angle] = oneFoot && side === 'left' ? -drawn : drawn;
    else for (const each of oneFoot ? [side] : SIDES) limbs[each][term.angle as LimbAngle] = drawn;
  }
  return keepTheRest(trunk, limbs);
}

const TRUNK_ANGLES: readonly string[] = [
  'anteriorPelvicTilt',
  'pelvicObliquity',
  'pelvicRotation',
  'lumbarExtension',
  'trunkLeanBack',
  'trunkRotation',
  'trunkSideBend',
  'headPitch',
] satisfies readonly TrunkAngle[];
const isTrunkAngle = (angle: string): angle is TrunkAngle => TRUNK_ANGLES.includes(angle);

/** Turns the neighbors of what moves back, so that they stay as they were: the thighs and the chest on a tilted pelvis, the shin that was measured against the floor. */
function keepTheRest(trunk: Changes<TrunkAngle>, limbs: Record<Side, Changes<LimbAngle>>): BodyShift {
  const { anteriorPelvicTilt: tilt = 0, pelvicObliquity: tip = 0, pelvicRotation: turn = 0 } = trunk;
  const add = (changes: Changes<LimbAngle>, angle: LimbAngle, by: number) => {
    if (by !== 0) changes[angle] = (changes[angle] ?? 0) + by;
  };
  for (const side of SIDES) {
    const changes = limbs[side];
    const inward = side === 'right' ? 1 : -1;
    if (changes.tibialInternalRotation !== undefined)
      add(changes, 'tibialInternalRotation', -(changes.hipInternalRotation ?? 0));
    add(changes, 'hipFlexion', tilt);
    add(changes, 'hipAdduction', -inward * tip);
    add(changes, 'hipInternalRotation', -inward * turn);
  }
  if (tilt !== 0) trunk.trunkLeanBack = (trunk.trunkLeanBack ?? 0) + tilt;
  return { trunk, limbs };
}

/** A share of a shift, 0 to 1, as offsets of the body's angles; none at 0. */
export function offsetsOf({ trunk, limbs }: BodyShift, amount: number): readonly AngleOffset[] {
  if (amount === 0) return [];
  return [
    ...Object.entries(trunk).map(
      ([angle, by]) => ({ of: 'body', angle: angle as TrunkAngle, by: by * amount }) as const,
    ),
    ...SIDES.flatMap((of) =>
      Object.entries(limbs[of]).map(([angle, by]) => ({ of, angle: angle as LimbAngle, by: by * amount }) as const),
    ),
  ];
}
