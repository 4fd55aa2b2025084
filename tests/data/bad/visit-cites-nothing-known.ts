import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'references',
  entries: theKnowledge({
    visit: {
      exam: [{ step: 'Your story', text: 'You tell when it began.', why: 'It helps.', sources: ['nobody-2020'] }],
      asking: [],
      questions: [],
      prepare: [],
    },
  }),
  message:
    'data/visit.json: exam[0].sources[0]: found "nobody-2020"; accepted: the id of a source in data/sources.json',
} satisfies BadExample;
