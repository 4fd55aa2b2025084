import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'certaintyExceptions',
  entries: theKnowledge({
    exceptions: [
      { from: 'flatfoot', to: 'knee-pain', derived: 'likely', readerGrade: 'limited', reason: 'Read twice.' },
    ],
  }),
  message:
    'data/certainty-exceptions.json: exceptions[0]: found flatfoot → knee-pain, derived "likely", reader "limited", which no link or claim has; accepted: a difference that exists; take the entry out when it is gone',
} satisfies BadExample;
