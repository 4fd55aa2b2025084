import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'measuredDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ deviations: [aDeviation({ ci: [2, 3] })] })),
  message:
    'data/conditions/flat-foot.json: deviations[0].ci: found 2 to 3 around 1.4; accepted: an interval that holds it',
} satisfies BadExample;
