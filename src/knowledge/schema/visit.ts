import { z } from 'zod';
import { SchemaPath, SourceId, Text } from './common.ts';
import { Sourced } from './entries.ts';

const ExamStep = z.strictObject({
  step: Text.describe('In a few words: "Look and touch"'),
  text: Text.describe('What happens'),
  why: Text.describe('What it is good for, and its limits'),
  sources: z.array(SourceId).min(1),
});

const Question = z.strictObject({
  question: Text.describe('As the visitor would ask it'),
  why: Text.describe('What the visitor gains; claims nothing that would need a source'),
});

export const Visit = z
  .strictObject({
    $schema: SchemaPath,
    exam: z.array(ExamStep).describe('How a foot exam goes, in its usual order'),
    asking: z.array(Sourced).describe('What a list of questions was shown to do'),
    questions: z.array(Question).describe('Questions for any visit, the most useful first'),
    prepare: z.array(Text).describe('How to prepare, verb first'),
  })
  .describe('The visit: how a foot exam goes, what to ask, how to prepare');
