import type { BadTranslation } from './example.ts';

export default {
  path: 'summary',
  english: 'The arch of the foot is low.',
  translated: 'The arch of the foot is flat.',
  text: 'El arco del pie es plano.',
  message: 'data/translations/es/conditions/flat-foot.json: summary: translates words that have changed',
} satisfies BadTranslation;
