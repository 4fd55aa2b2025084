import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'forms',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    form: [
      { kind: 'flat-arch', amount: 0.8, says: 'Drawn shape: a low arch' },
      { kind: 'flat-arch', amount: 1, says: 'Drawn shape: a flat arch' },
    ],
  })),
  message:
    'data/conditions/flat-foot.json: form[1].kind: found "flat-arch" again, as in form[0]; accepted: each shape once',
} satisfies BadExample;
