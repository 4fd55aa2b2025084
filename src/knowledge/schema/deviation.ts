import { z } from 'zod';
import { FORM_KINDS, JOINTS, MEASURES, MOTIONS, PHASES } from '../posture-terms.ts';
import { SourceId, Text } from './common.ts';

export const Deviation = z
  .strictObject({
    joint: z.enum(JOINTS),
    motion: z.enum(MOTIONS).describe('In clinical terms; "all-planes" where every plane was looked at'),
    measure: z.enum(MEASURES).describe('angle: held or averaged; peak: largest in a step; range: how far it moved'),
    degrees: z
      .number()
      .nullable()
      .describe('Change from usual; positive is what the motion says. null: none measured, or not given in degrees'),
    nullResult: z.literal(true).optional().describe('It was measured and did not change: "no change measured"'),
    direction: z
      .enum(['more', 'less', 'changed'])
      .optional()
      .describe('Which way it moved, where the source was read without degrees'),
    sd: z.number().nonnegative().optional().describe('Standard deviation, degrees'),
    ci: z.tuple([z.number(), z.number()]).optional().describe('95 % confidence interval, degrees'),
    p: z.string().optional().describe('p value as given: "0.003", "<0.001"'),
    n: z.number().int().positive().nullable().describe('People (or donated legs) measured; null when not given'),
    who: Text.describe('Whom, so that a number can stand before it: "healthy adults"'),
    experiment: Text.describe('What they did, in plain words: "walking fast on tilted insoles"'),
    phase: z.enum(PHASES),
    oneFoot: z.literal(true).optional().describe('Only one foot was moved, or the legs differ'),
    source: SourceId,
    derived: Text.optional().describe('How the degrees were worked out, where the source does not print them'),
    draws: z.literal(true).optional().describe('Moves the figure; at most one for a joint and motion'),
    drawnTimes: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('How many times larger it is drawn; degrees times this stay within 10'),
    chosen: Text.optional().describe('Why this one moves the figure and not another'),
    says: Text.describe('One line for the callout: "Thigh turns in 1.4°"'),
  })
  .describe('A posture change that was measured, or looked for and not found: joint, degrees, in whom, doing what');

export const Form = z
  .strictObject({
    kind: z.enum(FORM_KINDS),
    amount: z.number().min(0).max(1).describe('Drawing amount: 0 the usual shape, 1 as far as the figure goes'),
    degrees: z.number().optional().describe('Only where a source gives them'),
    source: SourceId.optional().describe('The source of the degrees'),
    says: Text.describe('Begins with "Drawn shape": "Drawn shape: the arch sits low"'),
  })
  .describe('The typical shape of a structural condition, drawn and labeled so; not a measurement');
