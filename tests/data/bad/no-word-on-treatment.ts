import { theKnowledge, withTreatment } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'treatmentEvidence',
  entries: withTreatment(theKnowledge(), 'rest', () => ({ claims: [] })),
  message:
    'data/conditions/flat-foot.json: treatmentEvidence: found no claim and no "none-found"; accepted: "none-found", or a claim with the target "flat-foot" in data/treatments',
} satisfies BadExample;
