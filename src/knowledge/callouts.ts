/** What the figure's callouts tell of a condition: one for each joint that was measured, and one for each drawn shape, from the back down. */
import { FOOT_ONLY_FORMS, FORM_REGIONS, JOINT_REGIONS, JOINTS } from './posture-terms.ts';
import type { RegionId } from './regions.ts';
import type { DeviationDetail, FormDetail } from './types.ts';

interface Told {
  /** Stable within a condition: a joint's name, or the kind of a form. */
  readonly id: string;
  readonly region: RegionId;
}
/** `moves`: a measured change that the figure draws. `told`: measured, in words only. */
interface Measured extends Told {
  readonly kind: 'moves' | 'told';
  readonly deviation: DeviationDetail;
  /** The same joint, looked at elsewhere, and nothing changed. */
  readonly unmoved: readonly DeviationDetail[];
}
/** Nothing moves here: measured, and no steady change found. `others`: studies that did see one. */
interface Still extends Told {
  readonly kind: 'still';
  readonly unmoved: readonly DeviationDetail[];
  readonly others: number;
}
interface Shape extends Told {
  readonly kind: 'shape';
  readonly form: FormDetail;
}
export type Callout = Measured | Still | Shape;

/** The callouts of a condition, from the lower back to the foot. Every joint that was measured has one. */
export function calloutsOf(deviations: readonly DeviationDetail[], form: readonly FormDetail[]): readonly Callout[] {
  const joints = [...JOINTS].reverse().flatMap((joint): Callout[] => {
    const own = deviations.filter((each) => each.joint === joint);
    const told = { id: joint, region: JOINT_REGIONS[joint] };
    const unmoved = own.filter(({ nullResult }) => nullResult);
    const drawn = own.filter(({ draws }) => draws);
    if (drawn.length > 0)
      return drawn.map((deviation) => ({
        ...told,
        id: `${joint}-${deviation.motion}`,
        kind: 'moves',
        deviation,
        unmoved,
      }));
    if (unmoved.length > 0) return [{ ...told, kind: 'still', unmoved, others: own.length - unmoved.length }];
    // degrees tell more than a direction
    const deviation = own.find(({ degrees }) => degrees !== null) ?? own[0];
    return deviation ? [{ ...told, kind: 'told', deviation, unmoved: [] }] : [];
  });
  const shapes = form.map(
    (each): Callout => ({
      id: each.kind,
      kind: 'shape',
      region: FORM_REGIONS[each.kind],
      form: each,
    }),
  );
  return [...joints, ...shapes];
}

/** Whether a condition has anything to draw: a joint that moves, or a shape. */
export const drawsChange = (deviations: readonly DeviationDetail[], form: readonly FormDetail[]): boolean =>
  form.length > 0 || deviations.some(({ draws }) => draws);

/** Whether any of it can be seen on the body, and not in the close-up of the foot alone. */
export const drawsOnBody = (
  deviations: readonly Pick<DeviationDetail, 'draws'>[],
  form: readonly Pick<FormDetail, 'kind'>[],
): boolean => form.some(({ kind }) => !FOOT_ONLY_FORMS.includes(kind)) || deviations.some(({ draws }) => draws);

/** A number of degrees with the words that belong to it: "about 6.8° if the heel rolls in 10°". */
const AMOUNT = /^(.*?)\s*((?:(?:about|at least)\s+)?)(\d+(?:\.\d+)?)°(.*)$/u;

/** "Thigh turns in 1.4°" as what moves, "Thigh turns in", and how much, to the digit as measured, "1.37°". Without degrees, `amount` is null. */
export function splitSaying({ says, degrees }: Pick<DeviationDetail, 'says' | 'degrees'>): {
  readonly moves: string;
  readonly amount: string | null;
} {
  const [, moves, about = '', , rest = ''] = AMOUNT.exec(says) ?? [];
  if (!moves || degrees === null) return { moves: says, amount: null };
  return { moves, amount: `${about}${Math.abs(degrees)}°${rest}` };
}

/** "Drawn shape: the arch sits low" without its label: "The arch sits low". */
export const shapeOf = ({ says }: Pick<FormDetail, 'says'>): string => {
  const shape = says.replace(/^[^:]*:\s*/u, '');
  return shape.charAt(0).toUpperCase() + shape.slice(1);
};
