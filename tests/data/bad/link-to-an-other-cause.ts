import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ links: [aLink('knee-itself')] })),
  message:
    'data/conditions/flat-foot.json: links[0].to: found "knee-itself"; accepted: the id of a file in data/conditions or data/effects',
} satisfies BadExample;
