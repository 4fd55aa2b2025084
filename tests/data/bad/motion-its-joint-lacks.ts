import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'postureTerms',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    deviations: [aDeviation({ joint: 'knee', motion: 'anterior-tilt' })],
  })),
  message:
    'data/conditions/flat-foot.json: deviations[0].motion: found "anterior-tilt" at the knee; accepted: one of flexion, abduction, all-planes',
} satisfies BadExample;
