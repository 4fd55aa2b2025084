import { z } from 'zod';
import { EFFECT_REGION_IDS, REGION_IDS } from '../regions.ts';

/** Kebab-case; equals the file name of the entry it names. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Kebab-case id, equal to the file name of the entry it names');

export const Text = z.string().min(1).describe('Plain words, grade six or lower, second person');
export const Region = z.enum(REGION_IDS);
export const EffectRegion = z.enum(EFFECT_REGION_IDS);

/** The path of this file's JSON Schema, so that editors help whoever changes it. */
export const SchemaPath = z.string();

export const Names = z
  .strictObject({
    plain: Text.describe('What the visitor reads first: "Bunion"'),
    short: z.string().min(1).max(18).describe('At most 18 characters, for the tag on the figure'),
    clinical: z.string().min(1).describe('The field\'s own term: "hallux valgus"'),
    alsoCalled: z.array(z.string().min(1)).default([]).describe('Other names people use; search finds them'),
  })
  .describe('Plain name first, clinical name beside it');

export const Codes = z
  .strictObject({
    icd10cm: z.array(z.string().regex(/^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/)).describe('Only codes seen or certain'),
    snomedct: z
      .string()
      .regex(/^\d{6,18}$/)
      .nullable()
      .describe('Not checked against a SNOMED CT release'),
  })
  .describe('Codes other systems know the entry by');

/** No clinician has reviewed the texts yet; a named review is recorded here when one has. */
export const Review = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('unreviewed') }),
  z.strictObject({
    status: z.literal('reviewed'),
    by: z.string().min(1).describe('Name and profession of the reviewer'),
    on: z.iso.date(),
  }),
]);

export const SourceId = Id.describe('Id of an entry in sources.json');
