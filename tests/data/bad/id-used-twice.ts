import { anOtherCause } from '../../knowledge/builders/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'uniqueIds',
  entries: { ...theKnowledge(), otherCauses: [anOtherCause('knee-itself'), anOtherCause('bunion')] },
  message:
    'data/other-causes/bunion.json: id: found "bunion", also the id in data/conditions/bunion.json; accepted: an id that nothing else has',
} satisfies BadExample;
