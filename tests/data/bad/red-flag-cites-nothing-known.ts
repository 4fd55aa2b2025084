import { aRedFlag } from '../../knowledge/builders/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: theKnowledge({ redFlags: [aRedFlag('hot-joint', { sources: ['my-aunt'] })] }),
  message:
    'data/red-flags.json: redFlags[0].sources[0]: found "my-aunt"; accepted: the id of a source in data/sources.json',
} satisfies BadExample;
