import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'leftOut',
  entries: theKnowledge({
    leftOut: [{ kind: 'link', from: 'flat-foot', to: 'knee-pain', reason: 'No study found.' }],
  }),
  message:
    'data/left-out.json: leftOut[0]: found flat-foot → knee-pain, a link that data/ has; accepted: the entry taken out of the list',
} satisfies BadExample;
