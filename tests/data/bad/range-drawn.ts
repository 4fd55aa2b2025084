import { aDrawnDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'drawnDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ deviations: [aDrawnDeviation({ measure: 'range' })] })),
  message:
    'data/conditions/flat-foot.json: deviations[0].draws: found true on a range; accepted: an angle; a range cannot be stood in',
} satisfies BadExample;
