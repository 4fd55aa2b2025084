import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'certaintyExceptions',
  entries: theKnowledge({
    exceptions: [
      { from: 'flat-foot', to: 'knee-pain', derived: 'some-signs', readerGrade: 'theory', reason: 'Read twice.' },
    ],
  }),
  message:
    'data/certainty-exceptions.json: exceptions[0]: found flat-foot → knee-pain, derived "some-signs", reader "theory", which no link or claim has; accepted: a difference that exists; take the entry out when it is gone',
} satisfies BadExample;
