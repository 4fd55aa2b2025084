import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'stepProofs',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [
      aLink('knee-pain', {
        mechanism: [{ step: 'The knee gets sore.', proof: { kind: 'link', from: 'flat-foot', to: 'knee-pain' } }],
      }),
      aLink('hip-turn'),
    ],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].mechanism[0].proof: found flat-foot → knee-pain, the link it explains; accepted: another link, or "kind": "own" with its sources',
} satisfies BadExample;
