/** The body regions in chain order, from the toes up, with "Walking and balance" (whole-body effects) last. */
export const REGION_IDS = [
  'small-toes',
  'big-toe',
  'ball-of-foot',
  'arch',
  'heel',
  'ankle',
  'shin',
  'knee',
  'hip',
  'pelvis',
  'low-back',
] as const;

/** A named, touchable part of the body. */
export type RegionId = (typeof REGION_IDS)[number];

/** Where an effect shows: a region, or the whole body ("Walking and balance"). */
export const EFFECT_REGION_IDS = [...REGION_IDS, 'whole-body'] as const;
export type EffectRegionId = (typeof EFFECT_REGION_IDS)[number];

/** The regions inside the foot, heel to toes: the order that breaks ties between foot problems. */
export const FOOT_REGION_IDS = [
  'heel',
  'arch',
  'ball-of-foot',
  'big-toe',
  'small-toes',
] as const satisfies readonly RegionId[];
export type FootRegionId = (typeof FOOT_REGION_IDS)[number];

/** Regions in the middle of the body; every other region exists once on each side. */
const MIDLINE_REGION_IDS = ['pelvis', 'low-back'] as const satisfies readonly RegionId[];

/** The person's own side. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** A place on the body: a region, with its side where the region is paired. `null` means the side was not said. */
export interface Spot {
  readonly region: RegionId;
  readonly side: Side | null;
}

export const isRegionId = (value: string): value is RegionId => (REGION_IDS as readonly string[]).includes(value);
export const isFootRegion = (region: EffectRegionId): region is FootRegionId =>
  (FOOT_REGION_IDS as readonly string[]).includes(region);
export const isPaired = (region: RegionId): boolean => !(MIDLINE_REGION_IDS as readonly string[]).includes(region);
