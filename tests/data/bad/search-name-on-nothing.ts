import { NO_SEARCH_WORDS } from '../../../src/knowledge/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: theKnowledge({
    searchWords: { ...NO_SEARCH_WORDS, names: [{ entry: 'bunyon', said: ['bump on the big toe'] }] },
  }),
  message: 'data/search-words.json: names[0].entry: found "bunyon"; accepted: the id of an entry in data/',
} satisfies BadExample;
