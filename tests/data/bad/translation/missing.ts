import type { BadTranslation } from './example.ts';

export default {
  path: 'summary',
  english: 'The arch of the foot is low.',
  text: null,
  message: 'data/translations/es/conditions/flat-foot.json: summary: not translated',
} satisfies BadTranslation;
