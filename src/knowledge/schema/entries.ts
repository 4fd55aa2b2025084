import { z } from 'zod';
import { REGION_IDS } from '../regions.ts';
import { Codes, EffectRegion, Id, Names, Region, Review, SchemaPath, SourceId, Text } from './common.ts';
import { Deviation, Form } from './deviation.ts';
import { EvidenceItem, READER_GRADES } from './evidence.ts';
import { Link } from './link.ts';

/** A sentence with the sources it rests on. */
export const Sourced = z.strictObject({ text: Text, sources: z.array(SourceId).min(1) });

export const Condition = z
  .strictObject({
    $schema: SchemaPath,
    id: Id,
    names: Names,
    kind: z.enum(['foot-condition', 'habit']).describe('A habit loads the foot: shoes, heels'),
    places: z.array(Region).min(1).describe('Where it sits, the main place first'),
    placeLabel: Text.optional().describe('Where it is said to sit, when that is not its first place: "Whole leg"'),
    summary: Text.describe('One sentence that says what it is'),
    whatItIs: z.array(Sourced).min(1).describe('Short paragraphs; calm; the most reassuring true thing early'),
    whoGetsIt: z
      .array(Sourced)
      .describe('How common, and who gets it more often; counts only when the source gives them'),
    clues: z
      .array(z.strictObject({ clue: Id, specificity: z.enum(['high', 'medium', 'low']), source: SourceId }))
      .describe('References into clues.json'),
    links: z.array(Link).describe('The links this condition starts'),
    deviations: z
      .array(Deviation)
      .default([])
      .describe('Posture changes measured in it, or in an experiment that mimics it'),
    form: z.array(Form).default([]).describe('Its typical shape, where it has one'),
    redFlags: z.array(Id).describe('Red flags that come first on this page'),
    worthAVisit: z.array(Sourced).min(1).describe('When to see someone, not an emergency'),
    checkFirst: z
      .literal(true)
      .optional()
      .describe('Needs a check before any exercise: "do today" starts with easing the load and getting seen'),
    treatmentEvidence: z
      .literal('none-found')
      .optional()
      .describe('No study of a treatment was found; the page says so'),
    generalSteps: z.array(Sourced).default([]).describe('General advice with a source, for "do today"'),
    ask: z.array(Text).describe('Questions to ask at the visit, two to four'),
    codes: Codes,
    review: Review,
  })
  .describe('One condition of the foot or ankle, or a habit that loads it');

export const Effect = z
  .strictObject({
    $schema: SchemaPath,
    id: Id,
    names: Names,
    region: EffectRegion.describe('Where it shows'),
    summary: Text,
    whatItIs: z.array(Sourced).min(1),
    measured: z.literal(true).optional().describe('A measured change of posture or movement, not a pain'),
    links: z.array(Link),
    redFlags: z.array(Id),
    codes: Codes,
    review: Review,
  })
  .describe('What a foot condition may lead to further up, or in the rest of the foot');

export const OtherCause = z
  .strictObject({
    $schema: SchemaPath,
    id: Id,
    names: Names,
    regions: z.array(EffectRegion).min(1).describe('The pages it stands on under "Often it is not the foot"'),
    summary: Text.describe('One or two short sentences, shown in the list'),
    whatItIs: z.array(Sourced).min(1),
    links: z.array(Link),
    redFlags: z.array(Id),
    review: Review,
  })
  .describe('What else explains such pain');

export const TREATMENT_KINDS = [
  'self-care',
  'home-exercise',
  'guided-exercise',
  'device',
  'hands-on',
  'medicine',
  'injection',
  'surgery',
  'referral',
  'lifestyle',
] as const;

export const Claim = z
  .strictObject({
    target: Id.describe('Condition or effect'),
    purpose: z.enum(['treat', 'prevent']),
    appliesTo: Text.optional(),
    says: Text.describe('What it was shown to do or not to do for this, one or two short sentences'),
    evidence: z.array(EvidenceItem).min(1),
    readerGrade: z.enum(READER_GRADES),
    advisedAgainst: z.literal(true).optional().describe('A guideline advises against it for this'),
    compare: Text.optional().describe('Against what, when that matters: "no better than ready-made"'),
  })
  .describe('One treatment, one target, one purpose');

export const Treatment = z
  .strictObject({
    $schema: SchemaPath,
    id: Id,
    names: Names,
    kind: z.enum(TREATMENT_KINDS),
    summary: Text,
    whatItIs: z.array(Sourced).min(1),
    steps: z.array(Text).min(1).describe('How, step by step; no doses'),
    cautions: z.array(Text).min(1).describe('The one on diabetes, numb feet or poor blood flow first where it applies'),
    timeToHelp: Text.nullable(),
    claims: z.array(Claim),
    review: Review,
  })
  .describe('One thing that can help, with what it was shown to help and not to help');

export const Clues = z.strictObject({
  $schema: SchemaPath,
  clues: z.array(
    z.strictObject({
      id: Id,
      text: Text,
      type: z.enum(['symptom', 'sign', 'history']),
      short: Text.max(60)
        .optional()
        .describe(
          'For "People with this often notice: …", or for history "It is more common with: …". Left out: it is not offered to tick (a test, an x-ray, a hint at something else, a red flag)',
        ),
      redFlag: Id.optional().describe('Choosing it opens this red flag'),
    }),
  ),
});

export const URGENCIES = ['emergency-now', 'same-day', 'soon'] as const;

export const RedFlags = z.strictObject({
  $schema: SchemaPath,
  redFlags: z.array(
    z.strictObject({
      id: Id,
      regions: z.array(Region).min(1).describe('Where it comes first'),
      urgency: z.enum(URGENCIES).describe('same-day means today'),
      sign: Text.describe('The sign in two to eight words, printed bold: "Hot, swollen, very sore joint"'),
      text: Text.describe('The rest of the sign, and what it may mean'),
      short: Text.describe('Two to six words for "Check this first": "Hot, swollen and very sore?"'),
      sources: z.array(SourceId).min(1),
    }),
  ),
});

export const Regions = z.strictObject({
  $schema: SchemaPath,
  regions: z
    .array(
      z.strictObject({
        id: z.enum([...REGION_IDS, 'whole-body']),
        names: z.strictObject({
          plain: Text,
          left: Text.optional().describe('Of a paired region: "Left knee"'),
          right: Text.optional().describe('Of a paired region: "Right knee"'),
          clinical: z.string().min(1),
        }),
        uberon: z
          .string()
          .regex(/^UBERON:\d{7}$/)
          .nullable()
          .describe('null where no id was confirmed'),
        summary: Text.describe('What the region is, one or two short sentences'),
        pain: Text.describe('The pain in words for "Foot problems linked to …": "knee pain"'),
        notTheFoot: z
          .strictObject({ title: Text, text: Text, sources: z.array(SourceId).min(1) })
          .nullable()
          .describe('"Most knee pain starts in the knee": stands above the other causes'),
        codes: Codes.describe('Codes of pain in this region; [] and null where none was seen or certain'),
      }),
    )
    .length(12)
    .describe('In chain order from the toes up, walking and balance last'),
});

export const CertaintyExceptions = z.strictObject({
  $schema: SchemaPath,
  exceptions: z.array(
    z.strictObject({
      from: Id.describe('Condition, effect, other cause or treatment'),
      to: Id,
      appliesTo: z.string().optional(),
      derived: z.string(),
      readerGrade: z.enum(READER_GRADES),
      reason: Text,
    }),
  ),
});
