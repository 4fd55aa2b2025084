import { theRegions } from '../../knowledge/builders/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'regionAnswers',
  entries: theKnowledge({
    regions: theRegions().map((region) => (region.id === 'shin' ? { ...region, notTheFoot: null } : region)),
  }),
  message:
    'data/regions.json: regions[6].notTheFoot: found null, and no foot problem linked to "shin"; accepted: words that say why, or a link to an effect there',
} satisfies BadExample;
