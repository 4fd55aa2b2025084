import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'measuredDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDeviation({ degrees: null, nullResult: true })],
  })),
  message:
    'data/conditions/flat-foot.json: deviations[0].says: found "Thigh turns in 1.4°"; accepted: no degrees, for none were given',
} satisfies BadExample;
