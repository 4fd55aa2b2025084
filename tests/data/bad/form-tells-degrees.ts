import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'forms',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    form: [{ kind: 'bunion', amount: 0.8, says: 'Drawn shape: the toe leans 30°' }],
  })),
  message:
    'data/conditions/flat-foot.json: form[0].says: found "Drawn shape: the toe leans 30°"; accepted: no degrees, for no source gives them',
} satisfies BadExample;
