import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'drawnDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDeviation({ draws: true, chosen: 'It is the only study.' })],
  })),
  message:
    'data/conditions/flat-foot.json: deviations[0].drawnTimes: found nothing on what is drawn; accepted: the enlargement, and why this one is drawn',
} satisfies BadExample;
