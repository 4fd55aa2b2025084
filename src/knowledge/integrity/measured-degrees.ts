import { postureTerm } from '../posture-terms.ts';
import type { Problem } from '../problem.ts';
import type { DeviationEntry } from '../schema/index.ts';
import type { Check } from './check.ts';
import { deviationsOf } from './deviations.ts';

type Fault = Pick<Problem, 'field' | 'found' | 'accepted'>;

/** "1.4" of "Thigh turns in 1.4°": the first number of degrees that the words tell, as written. */
const toldDegrees = (says: string): string | null => /(\d+(?:\.\d+)?)°/u.exec(says)?.[1] ?? null;

/** Either degrees, or "it did not change", or which way it moved: exactly one of the three. */
function resultFaults({ degrees, nullResult, direction }: DeviationEntry): readonly Fault[] {
  if (nullResult && degrees !== null)
    return [
      { field: 'degrees', found: `${degrees} with "nullResult"`, accepted: 'null, or a result that is not null' },
    ];
  if ((nullResult || degrees !== null) && direction)
    return [{ field: 'direction', found: `"${direction}" beside the result`, accepted: 'none: the result tells it' }];
  if (degrees === null && !nullResult && !direction)
    return [{ field: 'degrees', found: 'null', accepted: 'degrees, "nullResult": true, or a "direction"' }];
  return [];
}

function degreeFaults({ joint, motion, measure, degrees, ci }: DeviationEntry): readonly Fault[] {
  if (degrees === null) return [];
  const [least, most] = postureTerm(joint, motion)?.range ?? [degrees, degrees];
  // a range is a span, so that its change is bounded by the whole of what the joint can do
  const [low, high] = measure === 'range' ? [least - most, most - least] : [least, most];
  if (degrees < low || degrees > high)
    return [
      { field: 'degrees', found: `${degrees} of ${joint} ${motion}`, accepted: `degrees from ${low} to ${high}` },
    ];
  if (ci && (degrees < ci[0] || degrees > ci[1]))
    return [{ field: 'ci', found: `${ci[0]} to ${ci[1]} around ${degrees}`, accepted: 'an interval that holds it' }];
  return [];
}

/** The words tell the measured degrees, rounded as they please, and none where none were measured. */
function wordFaults({ degrees, says }: DeviationEntry): readonly Fault[] {
  const told = toldDegrees(says);
  const problem = (accepted: string) => [{ field: 'says', found: `"${says}"`, accepted }];
  if (degrees === null) return told === null ? [] : problem('no degrees, for none were given');
  const decimals = told?.split('.')[1]?.length ?? 0;
  const rounded = Math.abs(degrees).toFixed(decimals);
  if (told === null) return problem(`words with ${Math.abs(degrees)}°`);
  return told === rounded ? [] : problem(`${rounded}°, as measured`);
}

/** Every posture change tells what was measured: degrees a body can reach, or that none were, and words that agree. */
export const measuredDegrees: Check = (entries) =>
  deviationsOf(entries)
    .flat()
    .flatMap(({ file, field, deviation }) =>
      [...resultFaults(deviation), ...degreeFaults(deviation), ...wordFaults(deviation)].map((fault) => ({
        ...fault,
        file,
        field: `${field}.${fault.field}`,
      })),
    );
