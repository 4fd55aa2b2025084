import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'certaintyExceptions',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [aLink('knee-pain', { readerGrade: 'theory' })],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].readerGrade: found "theory" (only-an-idea) on flat-foot → knee-pain, while the evidence gives the stronger "some-signs"; accepted: the word "only-an-idea" from the evidence, or an entry with a reason in data/certainty-exceptions.json',
} satisfies BadExample;
