import { aLink, anItem } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'ratioInWords',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [
      aLink('knee-pain', {
        evidence: [
          anItem('cohort-2020', { found: 'It hurt in 1 in 3 people.', figures: 'odds ratio 1.5 (1.1 to 2.0)' }),
        ],
      }),
    ],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].evidence[0].found: found "1 in 3", a ratio told as a number; accepted: "a little more often", "more often" or "much more often"; the ratio stands in "figures"',
} satisfies BadExample;
