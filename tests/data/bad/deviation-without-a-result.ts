import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'measuredDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDeviation({ degrees: null, says: 'Thigh turns in' })],
  })),
  message:
    'data/conditions/flat-foot.json: deviations[0].degrees: found null; accepted: degrees, "nullResult": true, or a "direction"',
} satisfies BadExample;
