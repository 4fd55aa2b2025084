import { aLink, anItem, aSource } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

const withThree = theKnowledge({
  sources: ['cohort-2020', 'cohort-2021', 'cohort-2022'].map((id) => aSource(id)),
});
const cited = [anItem('cohort-2020'), anItem('cohort-2021', { bearing: 'null' }), anItem('cohort-2022')];

export default {
  check: 'visibleDoubt',
  entries: withCondition(withThree, 'flat-foot', () => ({
    links: [aLink('knee-pain', { evidence: cited, caveat: 'The people of 2021 hurt more often.' })],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].caveat: found the words of evidence[1].found; accepted: the doubt in words of its own',
} satisfies BadExample;
