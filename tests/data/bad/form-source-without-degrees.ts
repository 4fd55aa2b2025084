import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'forms',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    form: [{ kind: 'bunion', amount: 0.8, source: 'cohort-2020', says: 'Drawn shape: the toe leans' }],
  })),
  message:
    'data/conditions/flat-foot.json: form[0].source: found "cohort-2020" without degrees; accepted: the degrees it gives, or none',
} satisfies BadExample;
