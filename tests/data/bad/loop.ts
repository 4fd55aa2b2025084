import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withEffect } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'cycles',
  entries: withEffect(theKnowledge(), 'knee-pain', () => ({ links: [aLink('flat-foot')] })),
  message:
    'data/effects/knee-pain.json: links[0].to: found a loop: flat-foot → knee-pain → flat-foot; accepted: links that lead up only; "reverse": true on the one that starts above',
} satisfies BadExample;
