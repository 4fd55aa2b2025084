import { NO_SEARCH_WORDS } from '../../../src/knowledge/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: theKnowledge({
    searchWords: { ...NO_SEARCH_WORDS, warnings: [{ redFlag: 'cold-joint', said: ['cold knee'] }] },
  }),
  message:
    'data/search-words.json: warnings[0].redFlag: found "cold-joint"; accepted: the id of a red flag in data/red-flags.json',
} satisfies BadExample;
