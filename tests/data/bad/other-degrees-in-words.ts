import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'measuredDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDeviation({ says: 'Thigh turns in 4°' })],
  })),
  message: 'data/conditions/flat-foot.json: deviations[0].says: found "Thigh turns in 4°"; accepted: 1°, as measured',
} satisfies BadExample;
