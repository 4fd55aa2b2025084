import { z } from 'zod';
import { Id, SourceId, Text } from './common.ts';
import { EvidenceItem } from './evidence.ts';

const PURPOSES = ['treat', 'prevent'] as const;

const AppliesTo = Text.optional().describe('Which one, where the knowledge has several for this pair');

/**
 * What an answer rests on. A link or a treatment claim of the knowledge lends it the word derived there; studies or
 * trials of its own are weighed by the same rule. A fact has sources and no certainty. "No study" is said, never hidden.
 */
export const Proof = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('link'), from: Id, to: Id, appliesTo: AppliesTo }),
    z.strictObject({
      kind: z.literal('claim'),
      treatment: Id,
      target: Id,
      purpose: z.enum(PURPOSES).default('treat'),
      appliesTo: AppliesTo,
    }),
    z.strictObject({ kind: z.literal('studies'), evidence: z.array(EvidenceItem).min(1) }),
    z.strictObject({
      kind: z.literal('trials'),
      purpose: z.enum(PURPOSES).default('treat'),
      evidence: z.array(EvidenceItem).min(1),
    }),
    z.strictObject({ kind: z.literal('sources'), sources: z.array(SourceId).min(1) }),
    z.strictObject({ kind: z.literal('no-study'), sources: z.array(SourceId).default([]) }),
  ])
  .describe('What the answer rests on; its certainty is derived from it, never typed in');
