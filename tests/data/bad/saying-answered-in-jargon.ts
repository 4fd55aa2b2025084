import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import { aSaying } from '../../knowledge/builders/sayings.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'jargon',
  entries: theKnowledge({ sayings: [aSaying('feet-and-knees', { answer: 'The tibia turns in a little.' })] }),
  message:
    'data/sayings.json: sayings[0].answer: found "tibia" without its plain word; accepted: one of "shin" beside it',
} satisfies BadExample;
