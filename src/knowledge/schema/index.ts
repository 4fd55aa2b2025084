import type { z } from 'zod';
import type * as common from './common.ts';
import type * as deviation from './deviation.ts';
import type * as entries from './entries.ts';
import { CertaintyExceptions, Clues, Condition, Effect, OtherCause, RedFlags, Regions, Treatment } from './entries.ts';
import type * as evidence from './evidence.ts';
import { FigureAnchors, FigureBones, FigureSeats, FigureSegments, FigureSkin } from './figure.ts';
import { FigureGait } from './gait.ts';
import { LeftOut } from './left-out.ts';
import type * as link from './link.ts';
import { Prevention } from './prevention.ts';
import type * as proof from './proof.ts';
import { Sayings } from './sayings.ts';
import { SearchWords } from './search-words.ts';
import { type Source, Sources } from './sources.ts';
import { Visit } from './visit.ts';

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
  sayings: { path: 'sayings.json', schema: Sayings },
  prevention: { path: 'prevention.json', schema: Prevention },
  visit: { path: 'visit.json', schema: Visit },
  'left-out': { path: 'left-out.json', schema: LeftOut },
  'search-words': { path: 'search-words.json', schema: SearchWords },
  sources: { path: 'sources.json', schema: Sources },
  'figure-segments': { path: 'figure/segments.json', schema: FigureSegments },
  'figure-bones': { path: 'figure/bones-*.json', schema: FigureBones },
  'figure-skin': { path: 'figure/skin.json', schema: FigureSkin },
  'figure-anchors': { path: 'figure/anchors.json', schema: FigureAnchors },
  'figure-seats': { path: 'figure/seats.json', schema: FigureSeats },
  'figure-gait': { path: 'figure/gait.json', schema: FigureGait },
} as const;

export type ConditionEntry = z.infer<typeof Condition>;
export type EffectEntry = z.infer<typeof Effect>;
export type OtherCauseEntry = z.infer<typeof OtherCause>;
export type TreatmentEntry = z.infer<typeof Treatment>;
export type ClaimEntry = z.infer<typeof entries.Claim>;
export type SourcedText = z.infer<typeof entries.Sourced>;
export type DeviationEntry = z.infer<typeof deviation.Deviation>;
export type FormEntry = z.infer<typeof deviation.Form>;
export type LinkEntry = z.infer<typeof link.Link>;
export type EvidenceItem = z.infer<typeof evidence.EvidenceItem>;
export type RedFlagEntry = z.infer<typeof RedFlags>['redFlags'][number];
export type RegionEntry = z.infer<typeof Regions>['regions'][number];
export type ClueEntry = z.infer<typeof Clues>['clues'][number];
export type CertaintyException = z.infer<typeof CertaintyExceptions>['exceptions'][number];
export type SayingEntry = z.infer<typeof Sayings>['sayings'][number];
export type PreventionTopic = z.infer<typeof Prevention>['topics'][number];
export type VisitEntry = z.infer<typeof Visit>;
export type LeftOutEntry = z.infer<typeof LeftOut>['leftOut'][number];
export type SearchWordsEntry = Omit<z.infer<typeof SearchWords>, '$schema'>;
export type ProofEntry = z.infer<typeof proof.Proof>;
export type StepProofEntry = z.infer<typeof proof.StepProof>;
export type SourceEntry = z.infer<typeof Source>;
export type Names = z.infer<typeof common.Names>;
export type Review = z.infer<typeof common.Review>;
export type Bearing = (typeof evidence.BEARINGS)[number];
export type Rating = (typeof evidence.RATINGS)[number];
export type ReaderGrade = (typeof evidence.READER_GRADES)[number];
export type Direction = (typeof evidence.DIRECTIONS)[number];
export type Urgency = (typeof entries.URGENCIES)[number];
export type TreatmentKind = (typeof entries.TREATMENT_KINDS)[number];
