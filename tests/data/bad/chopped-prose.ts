import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'choppedProse',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    whatItIs: [{ text: 'Rest now. Sit down. Breathe out. Then walk on slowly.', sources: ['cohort-2020'] }],
  })),
  message:
    'data/conditions/flat-foot.json: whatItIs[0].text: found three sentences under four words in a row: "Rest now. Sit down. Breathe out. Then walk on slowly."; accepted: whole sentences',
} satisfies BadExample;
