import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'forms',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    form: [{ kind: 'flat-arch', amount: 0.8, says: 'The arch sits low' }],
  })),
  message:
    'data/conditions/flat-foot.json: form[0].says: found "The arch sits low"; accepted: words that begin with "Drawn shape"',
} satisfies BadExample;
