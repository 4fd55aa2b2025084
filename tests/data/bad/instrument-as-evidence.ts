import { aLink, anItem, aSource } from '../../knowledge/builders/entries.ts';
import { theKnowledge, withCondition } from '../../knowledge/builders/knowledge.ts';
import type { BadExample } from './example.ts';

export default {
  check: 'evidence',
  entries: withCondition(
    theKnowledge({ sources: [aSource('cohort-2020'), aSource('foot-scale', { design: 'standard-or-instrument' })] }),
    'flat-foot',
    () => ({ links: [aLink('knee-pain', { evidence: [anItem('cohort-2020'), anItem('foot-scale')] })] }),
  ),
  message:
    'data/conditions/flat-foot.json: links[0].evidence[1].source: found "foot-scale", a standard-or-instrument; accepted: a study, review, guideline or page that can carry a claim',
} satisfies BadExample;
