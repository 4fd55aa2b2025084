import type { BadTranslation } from './example.ts';

export default {
  path: 'names.short',
  english: 'Flat feet',
  text: 'Pies planos y caídos',
  message: 'data/translations/es/conditions/flat-foot.json: names.short: has 20 letters; at most 18 fit',
} satisfies BadTranslation;
