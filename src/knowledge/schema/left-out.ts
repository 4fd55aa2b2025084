import { z } from 'zod';
import { Id, SchemaPath, Text } from './common.ts';

export const LeftOut = z
  .strictObject({
    $schema: SchemaPath,
    leftOut: z.array(
      z.strictObject({
        kind: z.enum(['link', 'claim']),
        from: Id.describe('Where the link would start, or the treatment'),
        to: Id,
        appliesTo: Text.optional(),
        reason: Text.describe('Why it stands nowhere else, for whoever looks for it'),
      }),
    ),
  })
  .describe('Links and treatment claims that were researched and are left out, each with a reason');
