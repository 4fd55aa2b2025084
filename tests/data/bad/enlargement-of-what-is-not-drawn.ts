import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'drawnDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ deviations: [aDeviation({ drawnTimes: 4 })] })),
  message:
    'data/conditions/flat-foot.json: deviations[0].drawnTimes: found "drawnTimes" on what is not drawn; accepted: none, or "draws": true',
} satisfies BadExample;
