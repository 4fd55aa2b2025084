import { NO_SEARCH_WORDS } from '../../../src/knowledge/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: theKnowledge({
    searchWords: { ...NO_SEARCH_WORDS, notCovered: [{ redFlags: ['cold-joint'], said: ['wart'] }] },
  }),
  message:
    'data/search-words.json: notCovered[0].redFlags[0]: found "cold-joint"; accepted: the id of a red flag in data/red-flags.json',
} satisfies BadExample;
