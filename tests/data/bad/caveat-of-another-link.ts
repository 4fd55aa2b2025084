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
    links: [
      aLink('knee-pain', { evidence: cited, caveat: 'Studies disagree.' }),
      aLink('hip-turn', { caveat: 'Studies disagree.' }),
    ],
  })),
  message:
    "data/conditions/flat-foot.json: links[0].caveat: found the words of flat-foot → hip-turn; accepted: this link's own doubt",
} satisfies BadExample;
