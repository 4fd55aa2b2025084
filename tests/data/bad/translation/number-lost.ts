import type { BadTranslation } from './example.ts';

export default {
  path: 'links.knee-pain.evidence.menz2013.found',
  english: 'In 1,930 people, 10 in 100 had it.',
  text: 'Lo tenían 10 de cada 100 personas.',
  message:
    'data/translations/es/conditions/flat-foot.json: links.knee-pain.evidence.menz2013.found: has the numbers 10 100; the English has 1 10 100 930',
} satisfies BadTranslation;
