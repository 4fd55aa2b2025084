import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'ratioInWords',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [aLink('knee-pain', { caveat: 'In one town, knee pain was 30 percent more common.' })],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].caveat: found "percent more", a ratio told as a number; accepted: "a little more often", "more often" or "much more often"; the ratio stands in "figures"',
} satisfies BadExample;
