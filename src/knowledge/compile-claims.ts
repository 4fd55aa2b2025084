import { actionFor } from './action.ts';
import type { Entries } from './entries.ts';
import type { ClaimEntry, TreatmentEntry } from './schema/index.ts';
import { treatmentCertainty } from './treatment-certainty.ts';
import { type ClaimDetail, type ClaimsDetail, TREATMENT_CERTAINTIES } from './types.ts';
import { readEvidence, type SourcesById, weigh } from './weigh.ts';

const ACTION_ORDER: readonly ClaimDetail['action'][] = ['do-today', 'ask-about', 'skip'];

/** Do today before ask about before skip; inside each, surest first. */
const compareClaims = (a: ClaimDetail, b: ClaimDetail): number =>
  ACTION_ORDER.indexOf(a.action) - ACTION_ORDER.indexOf(b.action) ||
  TREATMENT_CERTAINTIES.indexOf(a.certainty) - TREATMENT_CERTAINTIES.indexOf(b.certainty);

function claimDetail(
  treatment: TreatmentEntry,
  claim: ClaimEntry,
  sources: SourcesById,
  checkFirst: ReadonlySet<string>,
): ClaimDetail {
  const evidence = readEvidence(claim.evidence, sources, 'treatment');
  const weighed = weigh(evidence);
  const certainty = treatmentCertainty(weighed.certainty);
  return {
    treatment: treatment.id,
    treatmentNames: treatment.names,
    treatmentKind: treatment.kind,
    target: claim.target,
    purpose: claim.purpose,
    appliesTo: claim.appliesTo ?? null,
    says: claim.says,
    compare: claim.compare ?? null,
    certainty,
    disagree: weighed.disagree,
    action: actionFor({
      kind: treatment.kind,
      certainty,
      advisedAgainst: claim.advisedAgainst === true,
      checkFirst: checkFirst.has(claim.target),
    }),
    caution: treatment.cautions[0] ?? null,
    evidence,
  };
}

/** Every claim in short, without its evidence. */
export const compileShortClaims = (entries: Entries): ClaimsDetail => ({
  claims: compileClaims(entries).map(({ treatment, target, purpose, appliesTo, certainty, disagree }) => ({
    treatment,
    target,
    purpose,
    appliesTo,
    certainty,
    disagree,
  })),
});

/** Every treatment claim with its evidence, its derived certainty and what to do with it. */
export function compileClaims(entries: Entries): readonly ClaimDetail[] {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const checkFirst = new Set(entries.conditions.filter(({ entry }) => entry.checkFirst).map(({ entry }) => entry.id));
  return entries.treatments
    .flatMap(({ entry }) => entry.claims.map((claim) => claimDetail(entry, claim, sources, checkFirst)))
    .toSorted(compareClaims);
}
