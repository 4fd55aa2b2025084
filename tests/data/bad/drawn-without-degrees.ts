import { aDrawnDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'drawnDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDrawnDeviation({ degrees: null, nullResult: true, says: 'Thigh did not turn' })],
  })),
  message:
    'data/conditions/flat-foot.json: deviations[0].draws: found true without degrees; accepted: a measured number of degrees',
} satisfies BadExample;
