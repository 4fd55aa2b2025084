import type { EndKind } from '../../explorer/asks.ts';
import type { ChainPlace } from '../../knowledge/chain-places.ts';
import { chainPlaceOf } from '../../knowledge/chain-places.ts';
import { type EffectRegionId, FOOT_REGION_IDS } from '../../knowledge/regions.ts';
import type { KnowledgeIndex } from '../../knowledge/types.ts';

/** One end of links: a foot problem or an effect, with where it stands on either side of the map. */
export interface MapEnd {
  readonly id: string;
  readonly kind: 'condition' | 'effect';
  readonly name: string;
  /** The short name, for a row of the map. */
  readonly short: string;
  readonly region: EffectRegionId;
  readonly place: ChainPlace;
  /** What it is as the far end of a link. */
  readonly endKind: EndKind;
  /** Its place on the left: from the top of the chain down to the toes. */
  readonly rank: number;
}

/** From the top down: the whole leg first, then the chain, then the foot from heel to toes. */
const LEFT_ORDER: readonly EffectRegionId[] = [
  'whole-body',
  'low-back',
  'pelvis',
  'hip',
  'knee',
  'shin',
  'ankle',
  ...FOOT_REGION_IDS,
];

/** Foot problems follow the foot's own order, after what sits in the whole leg; effects that lead on stand below them. */
const WHOLE_LEG = -1;
const EFFECTS_LAST = LEFT_ORDER.length;

/** Every foot problem and effect by its id. */
export function endsOf(index: KnowledgeIndex): ReadonlyMap<string, MapEnd> {
  const conditions = index.conditions.map(({ id, names, places, placeLabel }): MapEnd => {
    const region = places[0] ?? 'whole-body';
    const rank = placeLabel ? WHOLE_LEG : LEFT_ORDER.indexOf(region);
    return {
      id,
      kind: 'condition',
      name: names.plain,
      short: names.short,
      region,
      place: chainPlaceOf(region),
      endKind: 'foot',
      rank,
    };
  });
  const effects = index.effects.map(
    ({ id, names, region, measured }): MapEnd => ({
      id,
      kind: 'effect',
      name: names.plain,
      short: names.short,
      region,
      place: chainPlaceOf(region),
      endKind: measured ? 'change' : 'pain',
      rank: EFFECTS_LAST + LEFT_ORDER.indexOf(region),
    }),
  );
  return new Map([...effects, ...conditions].map((end) => [end.id, end]));
}
