import { aLink } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'toldMechanisms',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    links: [aLink('knee-pain', { mechanism: [{ step: 'The shin bone turns in.' }] }), aLink('hip-turn')],
  })),
  message:
    'data/conditions/flat-foot.json: links[0].mechanism[0].proof: found nothing, on "The shin bone turns in."; accepted: what it rests on, or { "kind": "no-study" }',
} satisfies BadExample;
