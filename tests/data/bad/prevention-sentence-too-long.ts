import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import { aTopic } from '../../knowledge/builders/sayings.ts';
import type { BadExample } from './example.ts';

const LONG =
  'Have both of your feet measured late in the day when they are as wide as they will get and then buy shoes.';

export default {
  check: 'longSentence',
  entries: theKnowledge({ prevention: [aTopic('shoes', { steps: [LONG] })] }),
  message: `data/prevention.json: topics[0].steps[0]: found a sentence of 23 words: "${LONG}"; accepted: at most 20 words a sentence`,
} satisfies BadExample;
