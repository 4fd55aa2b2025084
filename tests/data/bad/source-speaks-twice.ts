import { aLink, anItem } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'evidence',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [aLink('knee-pain', { evidence: [anItem('cohort-2020'), anItem('cohort-2020')], readerGrade: 'moderate' })],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].evidence[1].source: found "cohort-2020" again, as in evidence[0] with the same bearing; accepted: each source once a bearing',
} satisfies BadExample;
