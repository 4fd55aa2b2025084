import type { BadTranslation } from './example.ts';

export default {
  path: 'summary',
  english: 'The arch is low.',
  text: 'El arco es bajo. ',
  message: 'data/translations/es/conditions/flat-foot.json: summary: is empty, or begins or ends with a space',
} satisfies BadTranslation;
