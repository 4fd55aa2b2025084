import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'proofReferences',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [
      aLink('knee-pain', {
        mechanism: [{ step: 'The hip turns.', proof: { kind: 'link', from: 'flat-foot', to: 'hip-trun' } }],
      }),
      aLink('hip-turn'),
    ],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].mechanism[0].proof: found flat-foot → hip-trun; accepted: a link that stands in data/',
} satisfies BadExample;
