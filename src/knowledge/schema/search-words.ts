import { z } from 'zod';
import { Id, SchemaPath } from './common.ts';

const Said = z
  .string()
  .min(1)
  .describe('A word or a few words, as people type them; capitals and accents do not matter');

/** Everyday words for search, of one language. They only lead to what the knowledge says; they say nothing themselves. */
export const SearchWords = z.strictObject({
  $schema: SchemaPath,
  skipped: z.array(Said).describe('Words that say nothing about what is meant: "my", "when", "the"'),
  endings: z
    .array(z.string().regex(/^\p{Ll}+$/u))
    .describe('Endings that do not change what a word means: "s", "ing". The longest that fits is left off'),
  same: z
    .array(z.array(Said).min(2))
    .describe('Words and phrases that mean the same to search; the first one stands for all of them'),
  names: z
    .array(z.strictObject({ entry: Id, said: z.array(Said).min(1) }))
    .describe('What people call a condition, effect, other cause or treatment, where its own names lack it'),
  warnings: z
    .array(z.strictObject({ redFlag: Id, said: z.array(Said).min(1) }))
    .describe(
      'Words that lead to a warning sign first. All words of a line must be typed, in any order; "hot/red" is one or the other, "big-toe" one phrase, "=legs" that very word and not "leg". A line that is part of another typed line gives way to it',
    ),
  emergencies: z
    .array(Said)
    .describe('As under warnings: words that lead to "get help now" where no warning sign says the same'),
  notCovered: z
    .array(z.strictObject({ redFlags: z.array(Id), said: z.array(Said).min(1) }))
    .describe(
      'As under warnings: words for what has no entry here ("wart"), so that search says so, with the warning signs to read then',
    ),
});
