import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    clues: [{ clue: 'arch-sings', specificity: 'low', source: 'cohort-2020' }],
  })),
  message:
    'data/conditions/flat-foot.json: clues[0].clue: found "arch-sings"; accepted: the id of a clue in data/clues.json',
} satisfies BadExample;
