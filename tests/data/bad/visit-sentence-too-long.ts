import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

const LONG =
  'Bring the two pairs of shoes that you wear most of all at home and at work and on the way to and from it.';

export default {
  check: 'longSentence',
  entries: theKnowledge({ visit: { exam: [], asking: [], questions: [], prepare: [LONG] } }),
  message: `data/visit.json: prepare[0]: found a sentence of 25 words: "${LONG}"; accepted: at most 20 words a sentence`,
} satisfies BadExample;
