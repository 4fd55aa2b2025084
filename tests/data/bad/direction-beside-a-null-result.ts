import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'measuredDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDeviation({ degrees: null, nullResult: true, direction: 'more', says: 'Thigh did not turn' })],
  })),
  message:
    'data/conditions/flat-foot.json: deviations[0].direction: found "more" beside the result; accepted: none: the result tells it',
} satisfies BadExample;
