import { z } from 'zod';
import { SourceId, Text } from './common.ts';

export const BEARINGS = ['supports', 'null', 'against', 'mechanism-only'] as const;
export const RATINGS = ['strong', 'moderate', 'limited', 'very-limited'] as const;
export const READER_GRADES = ['strong', 'moderate', 'limited', 'theory', 'not-supported'] as const;
export const DIRECTIONS = ['increases-risk', 'associated', 'mechanism', 'no-association', 'protective'] as const;

/** How many people, of how many, in one group of one study. Given only when the source gives both groups. */
const Count = z.strictObject({
  people: z.number().nonnegative().describe('People with the pain, in `of` people; a share may be given in 100'),
  of: z.number().int().positive(),
  who: Text.describe('The group: "with very flat feet"'),
});

export const EvidenceItem = z
  .strictObject({
    source: SourceId,
    bearing: z
      .enum(BEARINGS)
      .describe(
        'What this source says about THIS claim: supports it, found nothing, found the opposite, or only shows how it could work',
      ),
    rating: z
      .enum(RATINGS)
      .optional()
      .describe("The review's or guideline's own rating of its evidence, only if it gives one"),
    found: Text.describe(
      'What it found, one or two short plain sentences; no ratio turned into "times", percent or "1 in N"',
    ),
    figures: z
      .string()
      .optional()
      .describe('The number as the source gives it, for the evidence panel: "odds ratio 1.48 (1.02 to 2.15)"'),
    counts: z.array(Count).length(2).optional().describe('Both groups, when the source gives both'),
  })
  .describe("One source's bearing on one claim");
