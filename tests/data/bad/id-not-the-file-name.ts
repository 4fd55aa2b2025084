import { anOtherCause } from '../../knowledge/builders/entries.ts';
import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'fileNames',
  entries: {
    ...theKnowledge(),
    otherCauses: [{ ...anOtherCause('knee-itself'), file: 'data/other-causes/the-knee.json' }],
  },
  message: 'data/other-causes/the-knee.json: id: found "knee-itself"; accepted: the file name, "the-knee"',
} satisfies BadExample;
