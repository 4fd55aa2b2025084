import type { TreatmentsAsk } from '../../explorer/asks.ts';
import { type Giver, giverOf } from '../../knowledge/givers.ts';
import { lookup } from '../../knowledge/lookup.ts';
import { EFFECT_REGION_IDS, type EffectRegionId } from '../../knowledge/regions.ts';
import {
  type IndexTreatment,
  type KnowledgeIndex,
  type ShortClaim,
  TREATMENT_CERTAINTIES,
} from '../../knowledge/types.ts';
import { byName } from '../../language/lists.ts';

/** One treatment as the list shows it: the claims that fit what was asked for, surest first. */
export interface Offer {
  readonly treatment: IndexTreatment;
  readonly giver: Giver;
  readonly claims: readonly ShortClaim[];
}

/** The regions a claim's target lies in: those of a foot problem, or that of an effect. */
function targetRegions(index: KnowledgeIndex, { target }: ShortClaim): readonly EffectRegionId[] {
  const { condition, effect } = lookup(index);
  const effectRegion = effect.get(target)?.region;
  return condition.get(target)?.places ?? (effectRegion ? [effectRegion] : []);
}

/** From the back down: every region some treatment was tested for. */
export function testedRegions(index: KnowledgeIndex, claims: readonly ShortClaim[]): readonly EffectRegionId[] {
  const tested = new Set(claims.flatMap((claim) => targetRegions(index, claim)));
  return EFFECT_REGION_IDS.filter((region) => tested.has(region)).toReversed();
}

const sureness = ({ certainty }: ShortClaim): number => TREATMENT_CERTAINTIES.indexOf(certainty);

/**
 * The treatments that fit, surest first, then by name. With a place or a proof asked for, a treatment fits when one and
 * the same claim fits both; without, every treatment fits, also one that was tested for no one thing.
 */
export function offers(
  index: KnowledgeIndex,
  all: readonly ShortClaim[],
  { region, by, proof }: TreatmentsAsk,
): readonly Offer[] {
  const fits = (claim: ShortClaim): boolean =>
    (region === undefined || targetRegions(index, claim).includes(region)) &&
    (proof === undefined || claim.certainty === proof);
  const asked = region !== undefined || proof !== undefined;
  return index.treatments
    .map((treatment) => ({
      treatment,
      giver: giverOf(treatment.kind),
      claims: all
        .filter((claim) => claim.treatment === treatment.id && fits(claim))
        .toSorted((a, b) => sureness(a) - sureness(b)),
    }))
    .filter(({ giver, claims }) => (by === undefined || giver === by) && (!asked || claims.length > 0))
    .toSorted((a, b) => best(a) - best(b) || byName(a.treatment.names.plain, b.treatment.names.plain));
}

/** How sure the best claim is; a treatment that was tested for no one thing comes last. */
const best = ({ claims: [first] }: Offer): number => (first ? sureness(first) : TREATMENT_CERTAINTIES.length);
