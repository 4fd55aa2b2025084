import { z } from 'zod';
import { Review, SchemaPath } from './common.ts';

/** The first eight digits of the SHA-256 of a text: tells whether a translation is still of the words that stand there. */
const Hash = z.string().regex(/^[0-9a-f]{8}$/);

const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
  .describe('The language, as in `lang` of HTML: "es"');

export const Translation = z
  .strictObject({
    $schema: SchemaPath,
    language: Language,
    review: Review.describe('Of this translation, by someone at home in both languages; not of the English'),
    texts: z.record(
      z.string(),
      z.strictObject({
        of: Hash.describe('Hash of the English text it translates; another English text makes it stale'),
        text: z.string().min(1),
      }),
    ),
  })
  .describe('The patient texts of one data file in another language, by path');

export const InterfaceTranslation = z
  .strictObject({
    $schema: SchemaPath,
    language: Language,
    review: Review.describe('Of the messages of the interface in this language'),
    of: z.record(z.string(), Hash).describe('By message id, the hash of the English message it translates'),
  })
  .describe('What the messages in src/language/<lang> translate');

/** Where translations live under `data/`, and the schema they must pass. */
export const TRANSLATION_FILES = {
  translation: { path: 'translations/<language>/**/*.json', schema: Translation },
  'interface-translation': { path: 'translations/<language>/interface.json', schema: InterfaceTranslation },
} as const;
