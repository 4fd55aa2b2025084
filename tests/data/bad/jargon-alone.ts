import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'jargon',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    whatItIs: [{ text: 'The tibia turns in a little.', sources: ['cohort-2020'] }],
  })),
  message:
    'data/conditions/flat-foot.json: whatItIs[0].text: found "tibia" without its plain word; accepted: one of "shin" beside it',
} satisfies BadExample;
