import { type EffectRegionId, isFootRegion } from './regions.ts';

/** The chain from the top down, as a picture of all links names it: the parts of the foot are one place. */
export const CHAIN_PLACES = ['low-back', 'pelvis', 'hip', 'knee', 'shin', 'ankle', 'foot', 'whole-body'] as const;
export type ChainPlace = (typeof CHAIN_PLACES)[number];

/** Where in the chain a region lies. */
export const chainPlaceOf = (region: EffectRegionId): ChainPlace => (isFootRegion(region) ? 'foot' : region);
