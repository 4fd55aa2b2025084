import type { z } from 'zod';
import type * as common from './common.ts';
import type * as entries from './entries.ts';
import { CertaintyExceptions, Clues, Condition, Effect, OtherCause, RedFlags, Regions, Treatment } from './entries.ts';
import type * as evidence from './evidence.ts';
import { type Source, Sources } from './sources.ts';

/** Each kind of data file: where it lives under `data/` and the schema it must pass. */
export const DATA_FILES = {
  condition: { path: 'conditions/*.json', schema: Condition },
  effect: { path: 'effects/*.json', schema: Effect },
  'other-cause': { path: 'other-causes/*.json', schema: OtherCause },
  treatment: { path: 'treatments/*.json', schema: Treatment },
  clues: { path: 'clues.json', schema: Clues },
  'red-flags': { path: 'red-flags.json', schema: RedFlags },
  regions: { path: 'regions.json', schema: Regions },
  'certainty-exceptions': { path: 'certainty-exceptions.json', schema: CertaintyExceptions },
  sources: { path: 'sources.json', schema: Sources },
} as const;

export type ConditionEntry = z.infer<typeof Condition>;
export type EffectEntry = z.infer<typeof Effect>;
export type OtherCauseEntry = z.infer<typeof OtherCause>;
export type TreatmentEntry = z.infer<typeof Treatment>;
export type ClaimEntry = z.infer<typeof entries.Claim>;
export type SourcedText = z.infer<typeof entries.Sourced>;
export type LinkEntry = z.infer<typeof evidence.Link>;
export type EvidenceItem = z.infer<typeof evidence.EvidenceItem>;
export type RedFlagEntry = z.infer<typeof RedFlags>['redFlags'][number];
export type RegionEntry = z.infer<typeof Regions>['regions'][number];
export type ClueEntry = z.infer<typeof Clues>['clues'][number];
export type CertaintyException = z.infer<typeof CertaintyExceptions>['exceptions'][number];
export type SourceEntry = z.infer<typeof Source>;
export type Names = z.infer<typeof common.Names>;
export type Bearing = (typeof evidence.BEARINGS)[number];
export type Rating = (typeof evidence.RATINGS)[number];
export type ReaderGrade = (typeof evidence.READER_GRADES)[number];
export type Direction = (typeof evidence.DIRECTIONS)[number];
export type Urgency = (typeof entries.URGENCIES)[number];
export type TreatmentKind = (typeof entries.TREATMENT_KINDS)[number];
