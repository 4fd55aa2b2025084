import { aLink, anItem } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'ratioInWords',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [aLink('knee-pain', { evidence: [anItem('cohort-2020', { found: 'Knee pain was 2 times as common.' })] })],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].evidence[0].found: found "times as", a ratio told as a number; accepted: "a little more often", "more often" or "much more often"; the ratio stands in "figures"',
} satisfies BadExample;
