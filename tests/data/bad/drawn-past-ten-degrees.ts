import { aDrawnDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'drawnDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ deviations: [aDrawnDeviation({ drawnTimes: 8 })] })),
  message:
    'data/conditions/flat-foot.json: deviations[0].drawnTimes: found 8 times 1.4°, drawn as 11.2°; accepted: at most 7: no drawn angle passes 10°',
} satisfies BadExample;
