/** The body as data (data/figure): millimeters of a 1720 mm adult in neutral standing, x forward, y up from the floor, z to the person's right. */
import { z } from 'zod';
import { FORM_KINDS } from '../posture-terms.ts';
import { FOOT_PARTS } from '../views.ts';
import { Region, SchemaPath } from './common.ts';

const Name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Point = z.tuple([z.number(), z.number(), z.number()]);

export const FigureSegments = z.strictObject({
  $schema: SchemaPath.optional(),
  height: z.number().positive().describe('Standing height, mm'),
  segments: z.array(
    z.strictObject({
      id: Name,
      parent: Name.nullable().describe('Parents stand before their children'),
      at: Point.describe('The joint it turns about'),
      paired: z.boolean().optional().describe('Written for the right side; the left is its mirror image'),
    }),
  ),
});

const Station = z
  .array(z.number())
  .min(5)
  .max(6)
  .describe('x, y, z, the two radii, and how far the ellipse is turned about the line of travel in degrees');

const Sweep = z.strictObject({
  shape: z.enum(['tube', 'hull']).describe('A swept tube, or the convex hull of its ellipses'),
  wide: z.enum(['x', 'y', 'z']).optional().describe('Axis of the first radius; z (sideways) if not given'),
  cap: z.number().min(0).max(2).optional().describe('Roundness of the ends; 0.4 if not given'),
  steps: z.int().min(1).max(8).optional().describe('Rings between two stations'),
  segments: z.array(Name).optional().describe("Segment of each station, where it is not the part's own"),
  stations: z.array(Station).min(2),
});
const Ball = z.strictObject({ shape: z.literal('ball'), center: Point, radii: Point });
const Sheet = z.strictObject({
  shape: z.literal('sheet'),
  rows: z.array(z.array(Point).min(3)).min(3),
  thickness: z.number().positive(),
});
export const FigureLoft = z.discriminatedUnion('shape', [Sweep, Ball, Sheet]);

export const FigureBones = z.strictObject({
  $schema: SchemaPath.optional(),
  parts: z.array(
    z.strictObject({
      part: Name,
      plain: z.string().min(1),
      clinical: z.string().min(1),
      uberon: z
        .string()
        .regex(/^UBERON:\d{7}$/)
        .optional()
        .describe('Only identifiers looked up in Uberon'),
      region: Region.nullable(),
      segment: Name,
      material: Name,
      paired: z.boolean().optional(),
      opacity: z.number().min(0).max(1).optional(),
      strand: z.number().positive().optional().describe('Drawn as round lines of this half width, mm'),
      facing: Point.optional().describe('Shown only when this direction faces the viewer'),
      nearer: z.number().optional().describe('Drawn as if this many mm nearer'),
      fades: z.boolean().optional().describe('Fades out toward its upper end'),
      group: Name.optional().describe('Drawn as one part of this name in whole-body views: the bones of a toe'),
      interlocks: z
        .boolean()
        .optional()
        .describe('Cut where another such bone is nearer, so that bones that grip each other need no order'),
      rides: z.enum(['talus', 'first-ray']).optional(),
      form: z.enum(FORM_KINDS).optional().describe('Shown with this typical shape alone'),
      lofts: z.array(FigureLoft).min(1),
    }),
  ),
});

const SkinShape = {
  name: Name,
  paired: z.boolean().optional(),
  limb: z.enum(['trunk', 'arm', 'leg']),
  foot: z.boolean().optional(),
  blend: z.number().min(0),
  segment: Name,
  grounded: z.boolean().optional(),
  rides: z.literal('first-ray').optional(),
};
export const FigureSkin = z.strictObject({
  $schema: SchemaPath.optional(),
  lofts: z.array(z.discriminatedUnion('shape', [Sweep.extend(SkinShape), Ball.extend(SkinShape)])),
});

const Face = z.enum(['front', 'back', 'outer', 'inner', 'top', 'sole', 'behind']);
export const FigureAnchors = z.strictObject({
  $schema: SchemaPath.optional(),
  anchors: z.array(
    z.strictObject({
      region: Region,
      paired: z.boolean().optional(),
      segment: Name,
      at: Point,
      seenFrom: z
        .array(Face)
        .describe('Views in which the place can be touched; outer is the side view of the near leg'),
    }),
  ),
  chain: z
    .array(z.strictObject({ segment: Name, at: Point, region: Region.nullable() }))
    .min(2)
    .describe('The kinetic chain of the right leg, big toe to lower back, through the middle of the bones'),
});

export const FigureSeats = z.strictObject({
  $schema: SchemaPath.optional(),
  seats: z.array(
    z.strictObject({
      of: Name.describe('Id of a foot problem or an effect'),
      segment: Name,
      at: Point.describe('Where it sits in the right leg'),
      seenFrom: z
        .array(z.enum(FOOT_PARTS))
        .min(1)
        .optional()
        .describe('Close-ups that show it, the best one first; absent: it sits above the foot'),
      rides: z.enum(['talus', 'first-ray']).optional(),
      parts: z.array(Name).describe('Parts that stand out while it is shown: a tendon, a nerve, a bone'),
    }),
  ),
});

export type FigureSegmentsFile = z.infer<typeof FigureSegments>;
export type FigureBonesFile = z.infer<typeof FigureBones>;
export type FigureSkinFile = z.infer<typeof FigureSkin>;
export type FigureAnchorsFile = z.infer<typeof FigureAnchors>;
export type FigureSeatsFile = z.infer<typeof FigureSeats>;
export type FigureLoftData = z.infer<typeof FigureLoft>;
