import { aDrawnDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'drawnDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDrawnDeviation({ joint: 'midfoot', motion: 'flexion' })],
  })),
  message:
    'data/conditions/flat-foot.json: deviations[0].draws: found true on midfoot flexion; accepted: a motion that the figure has',
} satisfies BadExample;
