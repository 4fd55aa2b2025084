import { anItem, aSource } from '../../knowledge/builders/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import { aSaying } from '../../knowledge/builders/sayings.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'proofEvidence',
  entries: theKnowledge({
    sources: [aSource('cohort-2020'), aSource('index-2006', { design: 'standard-or-instrument' })],
    sayings: [aSaying('exam-tells-all', { proof: { kind: 'studies', evidence: [anItem('index-2006')] } })],
  }),
  message:
    'data/sayings.json: sayings[0].proof.evidence[0].source: found "index-2006", a standard-or-instrument; accepted: a study, review, guideline or page that can carry a claim; "kind": "sources" for a fact',
} satisfies BadExample;
