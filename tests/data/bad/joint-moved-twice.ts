import { aDrawnDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'drawnDegrees',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ deviations: [aDrawnDeviation(), aDrawnDeviation()] })),
  message:
    'data/conditions/flat-foot.json: deviations[1].draws: found a second one that moves the hip (internal-rotation), as deviations[0] does; accepted: one a joint and motion',
} satisfies BadExample;
