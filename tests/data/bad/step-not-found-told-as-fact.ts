import { aLink, anItem } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'stepDoubt',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [
      aLink('knee-pain', {
        mechanism: [
          {
            step: 'The pelvis tips forward.',
            proof: { kind: 'studies', evidence: [anItem('cohort-2020', { bearing: 'null', found: 'Nothing moved.' })] },
          },
        ],
      }),
      aLink('hip-turn'),
    ],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].mechanism[0].step: found "The pelvis tips forward.", which studies looked for and did not find; accepted: words that say so: "It is said that …", "The idea: …"',
} satisfies BadExample;
