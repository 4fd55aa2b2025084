import { theRegions } from '../../knowledge/builders/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'regionAnswers',
  entries: theKnowledge({ regions: theRegions().filter(({ id }) => id !== 'shin') }),
  message:
    'data/regions.json: regions: found small-toes big-toe ball-of-foot arch heel ankle knee hip pelvis low-back whole-body; accepted: small-toes big-toe ball-of-foot arch heel ankle shin knee hip pelvis low-back whole-body',
} satisfies BadExample;
