import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: theKnowledge({
    clues: [{ id: 'arch-aches', text: 'Your arch aches.', type: 'symptom', redFlag: 'cold-joint' }],
  }),
  message:
    'data/clues.json: clues[0].redFlag: found "cold-joint"; accepted: the id of a red flag in data/red-flags.json',
} satisfies BadExample;
