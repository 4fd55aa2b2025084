import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import { aSaying } from '../../knowledge/builders/sayings.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'uniqueIds',
  entries: theKnowledge({ sayings: [aSaying('feet-and-knees'), aSaying('feet-and-knees')] }),
  message:
    'data/sayings.json: sayings[1].id: found "feet-and-knees", also the id in data/sayings.json; accepted: an id that nothing else has',
} satisfies BadExample;
