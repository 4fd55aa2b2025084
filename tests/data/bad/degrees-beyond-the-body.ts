import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'measuredDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDeviation({ degrees: 137, says: 'Thigh turns in 137°' })],
  })),
  message:
    'data/conditions/flat-foot.json: deviations[0].degrees: found 137 of hip internal-rotation; accepted: degrees from -45 to 45',
} satisfies BadExample;
