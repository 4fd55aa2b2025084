import { aSource } from '../../knowledge/builders/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

const { DOI: _, ...nowhere } = aSource('cohort-2020');

export default {
  check: 'findableSources',
  entries: theKnowledge({ sources: [nowhere] }),
  message: 'data/sources.json: [0]: found "cohort-2020" without a way to find it; accepted: a DOI, PMID or URL',
} satisfies BadExample;
