import { MOST_DRAWN, postureTerm } from '../posture-terms.ts';
import type { Problem } from '../problem.ts';
import type { DeviationEntry } from '../schema/index.ts';
import type { Check } from './check.ts';
import { deviationsOf, type FiledDeviation } from './deviations.ts';

type Fault = Pick<Problem, 'field' | 'found' | 'accepted'>;

const angleOf = ({ joint, motion }: DeviationEntry): string | null => postureTerm(joint, motion)?.angle ?? null;

/** Enlargement and reason belong to what moves the figure, and to nothing else. */
function strayFaults({ drawnTimes, chosen }: DeviationEntry): readonly Fault[] {
  const stray = drawnTimes !== undefined ? 'drawnTimes' : chosen !== undefined ? 'chosen' : null;
  return stray ? [{ field: stray, found: `"${stray}" on what is not drawn`, accepted: 'none, or "draws": true' }] : [];
}

function drawingFaults(deviation: DeviationEntry): readonly Fault[] {
  const { joint, motion, measure, degrees, drawnTimes, chosen } = deviation;
  if (degrees === null)
    return [{ field: 'draws', found: 'true without degrees', accepted: 'a measured number of degrees' }];
  if (measure === 'range')
    return [{ field: 'draws', found: 'true on a range', accepted: 'an angle; a range cannot be stood in' }];
  if (!angleOf(deviation))
    return [{ field: 'draws', found: `true on ${joint} ${motion}`, accepted: 'a motion that the figure has' }];
  if (drawnTimes === undefined || !chosen) {
    const field = drawnTimes === undefined ? 'drawnTimes' : 'chosen';
    return [{ field, found: 'nothing on what is drawn', accepted: 'the enlargement, and why this one is drawn' }];
  }
  const drawn = Math.abs(degrees * drawnTimes);
  if (drawn <= MOST_DRAWN) return [];
  const most = Math.floor(MOST_DRAWN / Math.abs(degrees));
  const accepted =
    most > 0 ? `at most ${most}: no drawn angle passes ${MOST_DRAWN}°` : 'nothing drawn: it is too large';
  return [{ field: 'drawnTimes', found: `${drawnTimes} times ${degrees}°, drawn as ${drawn.toFixed(1)}°`, accepted }];
}

/** The earlier posture change of the same condition that moves the same angle of the figure. */
const earlier = (drawn: readonly FiledDeviation[], at: number) =>
  drawn.slice(0, at).find(({ deviation }) => angleOf(deviation) === angleOf((drawn[at] as FiledDeviation).deviation));

/** What moves the figure was measured in degrees, is drawn within the limit, says why, and is the only one of its angle. */
export const drawnDegrees: Check = (entries) =>
  deviationsOf(entries).flatMap((deviations) => {
    const drawn = deviations.filter(({ deviation }) => deviation.draws);
    const twice = drawn.flatMap(({ file, field, deviation: { joint, motion } }, at) => {
      const first = earlier(drawn, at);
      if (!first || !postureTerm(joint, motion)?.angle) return [];
      const found = `a second one that moves the ${joint} (${motion}), as ${first.field} does`;
      return [{ file, field: `${field}.draws`, found, accepted: 'one a joint and motion' }];
    });
    const faults = deviations.flatMap(({ file, field, deviation }) =>
      (deviation.draws ? drawingFaults(deviation) : strayFaults(deviation)).map((fault) => ({
        ...fault,
        file,
        field: `${field}.${fault.field}`,
      })),
    );
    return [...faults, ...twice];
  });
