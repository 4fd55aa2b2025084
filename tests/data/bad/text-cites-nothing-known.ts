import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    whoGetsIt: [{ text: 'Many children have it.', sources: ['cohort-2020', 'my-aunt'] }],
  })),
  message:
    'data/conditions/flat-foot.json: whoGetsIt[0].sources[1]: found "my-aunt"; accepted: the id of a source in data/sources.json',
} satisfies BadExample;
