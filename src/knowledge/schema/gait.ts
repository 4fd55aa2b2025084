/** The normal walk as data (data/figure/gait.json): joint angles over one stride, in degrees. */
import { z } from 'zod';
import { SchemaPath } from './common.ts';

const Percent = z.number().min(0).max(100).describe('Percent of the stride: 0 is when the right foot lands');

const Curve = z.strictObject({
  people: z.int().positive().describe('How many people were measured'),
  neutral: z.number().describe('Degrees that the measuring model shows in quiet standing; taken off for the figure'),
  values: z
    .array(z.number().min(-90).max(90))
    .min(20)
    .max(50)
    .describe('Degrees at even steps from 0 % on; 100 % is 0 % again and is left out'),
});

export const FigureGait = z.strictObject({
  $schema: SchemaPath.optional(),
  credit: z.string().min(1).describe('Stands wherever the walk shows'),
  source: z.strictObject({
    authors: z.array(z.string().min(1)).min(1),
    year: z.int(),
    title: z.string().min(1),
    journal: z.string().min(1),
    DOI: z.string().regex(/^10\./),
    data: z.string().regex(/^10\./),
    license: z.literal('CC BY 4.0'),
    changes: z.string().min(1).describe('What was changed, as the license asks'),
  }),
  who: z.string().min(1),
  walk: z.strictObject({
    speed: z.number().positive().describe('m/s'),
    cadence: z.number().positive().describe('Steps a minute'),
    stepLength: z.number().positive().describe('m'),
    stance: Percent.describe('Percent of the stride with this foot on the floor'),
    doubleSupport: Percent.describe('Percent of the stride with both feet on the floor'),
  }),
  curves: z
    .strictObject({
      anteriorPelvicTilt: Curve,
      pelvicObliquity: Curve.describe('Right side down'),
      pelvicRotation: Curve.describe('Right side forward'),
      hipFlexion: Curve,
      hipAdduction: Curve,
      hipInternalRotation: Curve,
      kneeFlexion: Curve,
      ankleDorsiflexion: Curve,
      hindfootEversion: Curve.describe('Foot against shin; one foot segment stands in for the joint below the ankle'),
      footPitch: Curve.describe('Foot against the floor, toes up'),
    })
    .describe('The right leg, and the pelvis while the right leg takes its stride; named as the angles of the figure'),
  phases: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
        clinical: z.string().min(1),
        from: Percent,
        to: Percent,
      }),
    )
    .min(2)
    .describe('Of the right leg, in order, without a gap; their plain names are messages: walk.phase.<id>'),
  phasesFrom: z.strictObject({
    names: z.array(z.strictObject({ title: z.string().min(1), URL: z.url() })).min(1),
    limits: z.string().min(1).describe('How the percents were found'),
  }),
});

export type Gait = z.infer<typeof FigureGait>;
