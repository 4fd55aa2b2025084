import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

const clue = { id: 'arch-aches', text: 'Your arch aches.', type: 'symptom' } as const;

export default {
  check: 'uniqueIds',
  entries: { ...theKnowledge(), clues: [clue, clue] },
  message:
    'data/clues.json: clues[1].id: found "arch-aches", also the id in data/clues.json; accepted: an id that nothing else has',
} satisfies BadExample;
