import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import { aSaying } from '../../knowledge/builders/sayings.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: theKnowledge({
    sayings: [aSaying('how-many-bones', { group: 'facts', proof: { kind: 'sources', sources: ['my-uncle'] } })],
  }),
  message:
    'data/sayings.json: sayings[0].proof.sources[0]: found "my-uncle"; accepted: the id of a source in data/sources.json',
} satisfies BadExample;
