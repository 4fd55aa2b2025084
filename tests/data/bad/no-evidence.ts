import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'evidence',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [aLink('knee-pain', { evidence: [], readerGrade: 'theory' })],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].evidence: found no item; accepted: at least one source about this claim',
} satisfies BadExample;
