import { aLink, anItem, aSource } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

const withThree = theKnowledge({
  sources: ['cohort-2020', 'cohort-2021', 'cohort-2022'].map((id) => aSource(id)),
});

export default {
  check: 'visibleDoubt',
  entries: withCondition(withThree, 'flat-foot', () => ({
    links: [
      aLink('knee-pain', {
        caveat: 'One of three studies saw no link.',
        evidence: [
          anItem('cohort-2020'),
          anItem('cohort-2021', { bearing: 'null', found: ' ' }),
          anItem('cohort-2022'),
        ],
      }),
    ],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].evidence[1].found: found no words; accepted: what this source found, in words of its own',
} satisfies BadExample;
