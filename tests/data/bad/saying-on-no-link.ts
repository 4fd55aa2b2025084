import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import { aSaying } from '../../knowledge/builders/sayings.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'proofReferences',
  entries: theKnowledge({
    sayings: [aSaying('feet-and-knees', { proof: { kind: 'link', from: 'flat-foot', to: 'knee-pian' } })],
  }),
  message: 'data/sayings.json: sayings[0].proof: found flat-foot → knee-pian; accepted: a link that stands in data/',
} satisfies BadExample;
