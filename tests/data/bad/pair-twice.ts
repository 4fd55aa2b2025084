import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'duplicatePairs',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [aLink('knee-pain'), aLink('knee-pain')],
  })),
  message:
    'data/conditions/flat-foot.json: links[1]: found flat-foot → knee-pain again, as in links[0]; accepted: one entry a pair, or a different "appliesTo"',
} satisfies BadExample;
