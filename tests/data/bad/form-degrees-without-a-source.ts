import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'forms',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    form: [{ kind: 'bunion', amount: 0.8, degrees: 30, says: 'Drawn shape: the toe leans 30°' }],
  })),
  message:
    'data/conditions/flat-foot.json: form[0].degrees: found 30 without a source; accepted: the source that gives them, or none',
} satisfies BadExample;
