import { z } from 'zod';
import { Id } from './common.ts';

export const DESIGNS = [
  'systematic-review-of-trials',
  'systematic-review-of-cohorts',
  'randomized-trial',
  'prospective-cohort',
  'systematic-review-mixed',
  'retrospective-cohort',
  'case-control',
  'cross-sectional',
  'lab-study',
  'cadaver-study',
  'case-series',
  'narrative-review',
  'patient-information',
  'other',
  'guideline',
  'standard-or-instrument',
  'code-reference',
] as const;

const Name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** One publication as CSL-JSON 1.0.2; what the study was stands under `custom`. */
export const Source = z
  .strictObject({
    id: Id,
    type: z.enum(['article-journal', 'webpage', 'report']),
    title: z.string().min(1),
    author: z.array(Name).optional().describe('Left out where the page read did not show authors'),
    issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.number().int().min(1900).max(2100)])]) }).optional(),
    'container-title': z.string().optional(),
    DOI: z.string().regex(/^10\./).optional(),
    PMID: z.string().regex(/^\d+$/).optional(),
    PMCID: z
      .string()
      .regex(/^PMC\d+$/)
      .optional(),
    URL: z.url().optional(),
    custom: z.strictObject({
      design: z.enum(DESIGNS),
      designDetail: z.string().optional(),
      n: z.number().int().positive().nullable().describe('People studied; null when not given'),
      population: z.string().optional(),
      finding: z.string().optional().describe('The finding in numbers, as read'),
      seen: z.string().describe('What was read: the page, an abstract, an excerpt'),
      note: z.string().optional().describe('What is doubtful about the record'),
    }),
  })
  .describe('One publication: CSL-JSON, plus study design, people studied and what was seen');

export const Sources = z.array(Source);
