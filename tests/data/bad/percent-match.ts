import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'matching',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    whatItIs: [{ text: 'Your feet fit this with a 90% match.', sources: ['cohort-2020'] }],
  })),
  message:
    'data/conditions/flat-foot.json: whatItIs[0].text: found a percent match: "Your feet fit this with a 90% match."; accepted: a certainty word',
} satisfies BadExample;
