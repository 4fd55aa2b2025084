import { aClaim } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withTreatment } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: withTreatment(theKnowledge(), 'rest', () => ({ claims: [aClaim('flat-foot'), aClaim('flatfoot')] })),
  message:
    'data/treatments/rest.json: claims[1].target: found "flatfoot"; accepted: the id of a file in data/conditions or data/effects',
} satisfies BadExample;
