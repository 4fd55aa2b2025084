import { aClaim, anItem } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withTreatment } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'certaintyExceptions',
  entries: withTreatment(theKnowledge(), 'rest', () => ({
    claims: [aClaim('flat-foot', { evidence: [anItem('cohort-2020', { bearing: 'null' })] })],
  })),
  message:
    'data/treatments/rest.json: claims[0].readerGrade: found "limited" (some-signs) on rest → flat-foot, while the evidence gives the weaker "no-benefit"; accepted: the word "some-signs" from the evidence, or an entry with a reason in data/certainty-exceptions.json',
} satisfies BadExample;
