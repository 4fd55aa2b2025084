import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'treatmentEvidence',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ treatmentEvidence: 'none-found' })),
  message:
    'data/conditions/flat-foot.json: treatmentEvidence: found "none-found", though data/treatments/rest.json has a claim; accepted: the claim or "none-found", not both',
} satisfies BadExample;
