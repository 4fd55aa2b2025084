import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'measuredDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ deviations: [aDeviation({ nullResult: true })] })),
  message:
    'data/conditions/flat-foot.json: deviations[0].degrees: found 1.4 with "nullResult"; accepted: null, or a result that is not null',
} satisfies BadExample;
