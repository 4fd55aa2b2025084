import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'reviews',
  entries: withCondition(theKnowledge(), 'flat-foot', () => ({
    review: { status: 'reviewed', by: 'podiatrist', on: '2025-11-01' },
  })),
  message:
    'data/conditions/flat-foot.json: review.by: found "podiatrist"; accepted: the name and profession of the reviewer, or "status": "unreviewed"',
} satisfies BadExample;
