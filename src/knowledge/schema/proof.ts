import { z } from 'zod';
import { Id, SourceId, Text } from './common.ts';
import { EvidenceItem } from './evidence.ts';

const PURPOSES = ['treat', 'prevent'] as const;

const AppliesTo = Text.optional().describe('Which one, where the knowledge has several for this pair');

const OnLink = z.strictObject({ kind: z.literal('link'), from: Id, to: Id, appliesTo: AppliesTo });
const OnStudies = z.strictObject({ kind: z.literal('studies'), evidence: z.array(EvidenceItem).min(1) });
const OnNoStudy = z.strictObject({ kind: z.literal('no-study'), sources: z.array(SourceId).default([]) });

/**
 * What an answer rests on. A link or a treatment claim of the knowledge lends it the word derived there; studies or
 * trials of its own are weighed by the same rule. A fact has sources and no certainty. "No study" is said, never hidden.
 */
export const Proof = z
  .discriminatedUnion('kind', [
    OnLink,
    z.strictObject({
      kind: z.literal('claim'),
      treatment: Id,
      target: Id,
      purpose: z.enum(PURPOSES).default('treat'),
      appliesTo: AppliesTo,
    }),
    OnStudies,
    z.strictObject({
      kind: z.literal('trials'),
      purpose: z.enum(PURPOSES).default('treat'),
      evidence: z.array(EvidenceItem).min(1),
    }),
    z.strictObject({ kind: z.literal('sources'), sources: z.array(SourceId).min(1) }),
    OnNoStudy,
  ])
  .describe('What the answer rests on; its certainty is derived from it, never typed in');

/**
 * What one step of a mechanism rests on: another link, some of the evidence of the link it stands in, or studies of the
 * step alone. The word is derived as everywhere; a step that people are often told and nobody studied says "no study".
 */
export const StepProof = z
  .discriminatedUnion('kind', [
    OnLink,
    z.strictObject({
      kind: z.literal('own'),
      sources: z.array(SourceId).min(1).describe("Which of this link's own evidence bears on this step"),
    }),
    OnStudies,
    OnNoStudy,
  ])
  .describe('What the step rests on; its certainty is derived from it, never typed in');
