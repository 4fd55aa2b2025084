import { aClaim } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withTreatment } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'duplicatePairs',
  entries: withTreatment(theKnowledge(), 'rest', () => ({
    claims: [aClaim('flat-foot'), aClaim('flat-foot')],
  })),
  message:
    'data/treatments/rest.json: claims[1]: found rest → flat-foot again, as in claims[0]; accepted: one entry a pair, or a different "appliesTo"',
} satisfies BadExample;
