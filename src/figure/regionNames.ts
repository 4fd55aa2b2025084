import type { RegionId, Spot } from '../knowledge/regions.ts';

/** What the places are called: "Knee", and "Left knee", for in many languages the side agrees with its noun. */
export type RegionNames = Readonly<
  Record<RegionId, { readonly plain: string; readonly left?: string | undefined; readonly right?: string | undefined }>
>;

/** "Left knee"; "Knee" where the side is not said, or where there is only one. */
export const placeName = (names: RegionNames, { region, side }: Spot): string =>
  (side && names[region][side]) ?? names[region].plain;
