import { theKnowledge } from '../../knowledge/builders/knowledge.ts';
import { aTopic } from '../../knowledge/builders/sayings.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'proofReferences',
  entries: theKnowledge({
    prevention: [
      aTopic('shoes', {
        shown: [
          {
            text: 'Rest keeps feet from falling flat.',
            proof: { kind: 'claim', treatment: 'rest', target: 'flat-foot', purpose: 'prevent' },
          },
        ],
      }),
    ],
  }),
  message:
    'data/prevention.json: topics[0].shown[0].proof: found rest → flat-foot; accepted: a claim that stands in data/',
} satisfies BadExample;
