import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'selfLinks',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ links: [aLink('flat-foot')] })),
  message: 'data/conditions/flat-foot.json: links[0].to: found "flat-foot", the entry itself; accepted: another entry',
} satisfies BadExample;
