import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'longSentence',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    whatItIs: [
      {
        text: 'The arch of your foot may sit low when you stand on it and then come back when you rise on your toes.',
        sources: ['cohort-2020'],
      },
    ],
  })),
  message:
    'data/conditions/flat-foot.json: whatItIs[0].text: found a sentence of 23 words: "The arch of your foot may sit low when you stand on it and then come back when you rise on your toes."; accepted: at most 20 words a sentence',
} satisfies BadExample;
