import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import { aSaying } from '../../knowledge/builders/sayings.ts';
import type { BadExample } from './example.ts';

const withTwo = theKnowledge({ sayings: [aSaying('feet-and-knees')] });

export default {
  check: 'proofReferences',
  entries: withCondition(withTwo, 'flat-foot', () => ({
    links: [
      aLink('knee-pain', { appliesTo: 'women', caveat: 'Women only.' }),
      aLink('knee-pain', { appliesTo: 'men', caveat: 'Men only.' }),
      aLink('hip-turn'),
    ],
  })),
  message:
    'data/sayings.json: sayings[0].proof: found flat-foot → knee-pain; accepted: the "appliesTo" of one of them: "women", "men"',
} satisfies BadExample;
