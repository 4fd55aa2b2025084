import { aLink, anItem } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [aLink('knee-pain', { evidence: [anItem('cohort-2002')] })],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].evidence[0].source: found "cohort-2002"; accepted: the id of a source in data/sources.json',
} satisfies BadExample;
