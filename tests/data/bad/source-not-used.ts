import { aSource } from '../../knowledge/builders/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'usedSources',
  entries: theKnowledge({ sources: [aSource('cohort-2020'), aSource('unread-2021')] }),
  message: 'data/sources.json: [1].id: found "unread-2021", which nothing cites; accepted: a source that is cited',
} satisfies BadExample;
