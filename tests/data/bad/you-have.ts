import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'diagnosing',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    whatItIs: [{ text: 'You have flat feet.', sources: ['cohort-2020'] }],
  })),
  message:
    'data/conditions/flat-foot.json: whatItIs[0].text: found "you have": "You have flat feet."; accepted: words that tell of the foot problem, not of the reader',
} satisfies BadExample;
