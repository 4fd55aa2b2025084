import { z } from 'zod';
import { JOINTS, MOTIONS, postureTerm } from '../posture-terms.ts';
import { REGION_IDS } from '../regions.ts';
import { Text } from './common.ts';
import { DIRECTIONS, EvidenceItem, READER_GRADES } from './evidence.ts';
import { StepProof } from './proof.ts';

const StepMotion = z
  .strictObject({
    joint: z.enum(JOINTS),
    motion: z.enum(MOTIONS),
    sign: z.union([z.literal(1), z.literal(-1)]).describe('1: the way the motion says; -1: the other way'),
  })
  .refine(({ joint, motion }) => postureTerm(joint, motion)?.angle, {
    error: 'is no motion that the figure knows at this joint',
    path: ['motion'],
  })
  .describe('Which way a joint moves: drawn as an arrow, without a size');

const MechanismStep = z
  .strictObject({
    step: Text.describe('One short sentence, in order from the start of the link up to its end'),
    at: z
      .enum(REGION_IDS)
      .optional()
      .describe('Where it happens, where its words name another place than the film would come to by itself'),
    shows: z
      .array(StepMotion)
      .min(1)
      .optional()
      .describe('The motions that the sentence tells; they are no measurement'),
    proof: StepProof.optional().describe('What this very step rests on; none where no study of it was read'),
  })
  .describe('One step of how a link may work');

export const Link = z
  .strictObject({
    to: z.string().describe('Id of the condition or effect it leads to'),
    direction: z.enum(DIRECTIONS),
    reverse: z
      .literal(true)
      .optional()
      .describe('Starts above the foot and ends in a foot condition: "or the other way round"'),
    appliesTo: Text.optional().describe('Narrows the link: "inner knee", "women only"'),
    how: Text.describe('One line of how or what, at most 12 words, shown in lists: "Knee pain in older adults"'),
    why: Text.describe('Why it might be so, one to three short sentences'),
    mechanism: z.array(MechanismStep).describe('Steps of the idea, in order; [] when nobody proposes one'),
    caveat: Text.describe('The doubt, said plainly; a null or contrary finding must be named here or in a `found`'),
    evidence: z.array(EvidenceItem).min(1),
    readerGrade: z
      .enum(READER_GRADES)
      .describe('Grade given by the person who read the sources; the derived word may not be stronger'),
  })
  .describe('One step from a condition, effect or other cause to the next');
