import { z } from 'zod';
import { Id, SchemaPath, SourceId, Text } from './common.ts';
import { Proof } from './proof.ts';

const Shown = z.strictObject({
  text: Text.describe('What was shown, or not shown, in one or two short sentences'),
  proof: Proof,
});

const Topic = z.strictObject({
  id: Id,
  title: Text.describe('What to do, verb first: "Wear shoes that fit"'),
  summary: Text,
  steps: z.array(Text).min(1).describe('What a person can do today; no doses'),
  sources: z.array(SourceId).min(1).describe('What summary and steps rest on'),
  cautions: z.array(Text).describe('The one on diabetes, numb feet or poor blood flow first where it applies'),
  shown: z.array(Shown).min(1).describe('The proof, surest first; what was tested without benefit is kept'),
});

export const Prevention = z
  .strictObject({ $schema: SchemaPath, topics: z.array(Topic) })
  .describe('How to keep foot problems from starting, with the proof for each');
