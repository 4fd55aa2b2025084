import { endsIn } from './causes.ts';
import { isShownAsLinked } from './directions.ts';
import { lookup } from './lookup.ts';
import { surestFirst } from './order.ts';
import type { EffectRegionId } from './regions.ts';
import type { IndexLink, IndexOtherCause, KnowledgeIndex } from './types.ts';

/** An other cause on a region's page, with its links to that region, surest first (often none: its sources stand in its text). */
export interface RegionCause {
  readonly cause: IndexOtherCause;
  readonly links: readonly IndexLink[];
}

/** "Often it is not the foot": what else explains pain in the region, in the order of the knowledge. */
export function otherCauses(index: KnowledgeIndex, region: EffectRegionId): readonly RegionCause[] {
  const { linksFrom, otherCausesOf } = lookup(index);
  return otherCausesOf(region).flatMap((cause) => {
    const ending = linksFrom(cause.id).filter((link) => endsIn(index, link, region));
    const links = ending.filter(isShownAsLinked).toSorted(surestFirst);
    // Looked for and not found: it stands under "Often said, not shown" instead.
    return ending.length > 0 && links.length === 0 ? [] : [{ cause, links }];
  });
}
