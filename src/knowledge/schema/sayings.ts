import { z } from 'zod';
import { SAYING_GROUPS } from '../saying-groups.ts';
import { Id, SchemaPath, Text } from './common.ts';
import { Proof } from './proof.ts';

const Saying = z.strictObject({
  id: Id,
  saying: Text.max(80).describe('As people hear it, in plain words, without quotation marks or a full stop'),
  group: z.enum(SAYING_GROUPS),
  answer: Text.describe('One to three short sentences; the doubt is kept, and nobody is laughed at'),
  proof: Proof,
});

export const Sayings = z
  .strictObject({ $schema: SchemaPath, sayings: z.array(Saying) })
  .describe('What people have read or heard elsewhere, each with an answer and what it rests on');
