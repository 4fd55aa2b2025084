/** The checks of the knowledge that a schema cannot make. */
import type { Entries } from './entries.ts';
import { certaintyExceptions } from './integrity/certainty-exceptions.ts';
import type { Check } from './integrity/check.ts';
import { cycles } from './integrity/cycles.ts';
import { drawnDegrees } from './integrity/drawn-degrees.ts';
import { duplicatePairs } from './integrity/duplicate-pairs.ts';
import { evidence } from './integrity/evidence.ts';
import { fileNames } from './integrity/file-names.ts';
import { findableSources } from './integrity/findable-sources.ts';
import { footPlaces } from './integrity/foot-places.ts';
import { forms } from './integrity/forms.ts';
import { leftOut } from './integrity/left-out.ts';
import { measuredDegrees } from './integrity/measured-degrees.ts';
import { postureTerms } from './integrity/posture-terms.ts';
import { proofEvidence } from './integrity/proof-evidence.ts';
import { proofReferences } from './integrity/proof-references.ts';
import { references } from './integrity/references.ts';
import { regionAnswers } from './integrity/region-answers.ts';
import { reviews } from './integrity/reviews.ts';
import { selfLinks } from './integrity/self-links.ts';
import { stepDoubt } from './integrity/step-doubt.ts';
import { stepProofs } from './integrity/step-proofs.ts';
import { toldMechanisms } from './integrity/told-mechanisms.ts';
import { treatmentEvidence } from './integrity/treatment-evidence.ts';
import { uniqueIds } from './integrity/unique-ids.ts';
import { usedSources } from './integrity/used-sources.ts';
import { visibleDoubt } from './integrity/visible-doubt.ts';
import type { Problem } from './problem.ts';

/** Checks that every id leads somewhere. */
export const REFERENCE_CHECKS = {
  uniqueIds,
  fileNames,
  references,
  selfLinks,
  duplicatePairs,
  proofReferences,
  stepProofs,
} as const satisfies Record<string, Check>;

/** Checks that need every id to lead somewhere. */
export const MEANING_CHECKS = {
  cycles,
  footPlaces,
  treatmentEvidence,
  regionAnswers,
  evidence,
  findableSources,
  usedSources,
  visibleDoubt,
  certaintyExceptions,
  reviews,
  postureTerms,
  measuredDegrees,
  drawnDegrees,
  forms,
  proofEvidence,
  leftOut,
  stepDoubt,
  toldMechanisms,
} as const satisfies Record<string, Check>;

const run = (checks: Readonly<Record<string, Check>>, entries: Entries): readonly Problem[] =>
  Object.values(checks).flatMap((check) => check(entries));

/** All that is wrong with the knowledge. What it means is looked at once every reference resolves. */
export function checkIntegrity(entries: Entries): readonly Problem[] {
  const loose = run(REFERENCE_CHECKS, entries);
  return loose.length > 0 ? loose : run(MEANING_CHECKS, entries);
}
