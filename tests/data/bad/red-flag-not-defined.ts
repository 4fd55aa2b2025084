import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ redFlags: ['hot-joint', 'cold-joint'] })),
  message:
    'data/conditions/flat-foot.json: redFlags[1]: found "cold-joint"; accepted: the id of a red flag in data/red-flags.json',
} satisfies BadExample;
