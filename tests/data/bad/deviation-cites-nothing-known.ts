import { aDeviation } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ deviations: [aDeviation({ source: 'nobody' })] })),
  message:
    'data/conditions/flat-foot.json: deviations[0].source: found "nobody"; accepted: the id of a source in data/sources.json',
} satisfies BadExample;
