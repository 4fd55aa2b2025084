import type { TreatmentKind } from './schema/index.ts';
import type { Action, TreatmentCertainty } from './types.ts';

/** What the rule needs to know of a claim and its target. */
export interface Advised {
  readonly kind: TreatmentKind;
  readonly certainty: TreatmentCertainty;
  /** A guideline advises against it for this target. */
  readonly advisedAgainst: boolean;
  /** The target needs a check before any loading or stretching exercise. */
  readonly checkFirst: boolean;
}

/** What a person can do alone: no device, no medicine, no dose, nobody's hands. */
const DONE_ALONE: readonly TreatmentKind[] = ['self-care', 'home-exercise'];

const HELPS: readonly TreatmentCertainty[] = ['well-shown', 'likely', 'some-signs'];

/** What to do with one treatment for one target. Where a check comes first, no exercise stands under "do today". */
export function actionFor({ kind, certainty, advisedAgainst, checkFirst }: Advised): Action {
  if (advisedAgainst || certainty === 'no-benefit') return 'skip';
  const alone = DONE_ALONE.includes(kind) && !(checkFirst && kind === 'home-exercise');
  return alone && HELPS.includes(certainty) ? 'do-today' : 'ask-about';
}
