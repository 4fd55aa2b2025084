import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'footPlaces',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({ places: ['knee'] })),
  message:
    'data/conditions/flat-foot.json: places: found "knee"; accepted: at least one of heel, arch, ball-of-foot, big-toe, small-toes, ankle',
} satisfies BadExample;
