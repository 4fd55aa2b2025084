import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'stepProofs',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [
      aLink('knee-pain', {
        mechanism: [{ step: 'The arch sinks.', proof: { kind: 'own', sources: ['cohort-2021'] } }],
      }),
      aLink('hip-turn'),
    ],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].mechanism[0].proof.sources[0]: found "cohort-2021"; accepted: one of cohort-2020',
} satisfies BadExample;
