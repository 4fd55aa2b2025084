import { endsIn } from './causes.ts';
import { isShownAsLinked } from './directions.ts';
import { lookup } from './lookup.ts';
import { surestFirst } from './order.ts';
import { type EffectRegionId, FOOT_REGION_IDS } from './regions.ts';
import type { IndexLink, KnowledgeIndex } from './types.ts';

/** Whether a link ends in the foot or the ankle: what starts higher up and ends there is "the other way round". */
const endsInFoot = (index: KnowledgeIndex, link: IndexLink): boolean =>
  link.toKind === 'condition' || [...FOOT_REGION_IDS, 'ankle' as const].some((region) => endsIn(index, link, region));

/** Links that start in an effect that shows in the region, or in an other cause that stands on its page. */
function startingIn(index: KnowledgeIndex, region: EffectRegionId): readonly IndexLink[] {
  const { effectsIn, otherCausesOf, linksFrom } = lookup(index);
  return [...effectsIn(region), ...otherCausesOf(region)].flatMap(({ id }) => linksFrom(id));
}

const runBack = (index: KnowledgeIndex, links: readonly IndexLink[]): readonly IndexLink[] =>
  links.filter((link) => link.reverse && isShownAsLinked(link) && endsInFoot(index, link)).toSorted(surestFirst);

/**
 * "Or the other way round": links that start above the foot and end in a foot problem, surest first; of one region or,
 * with `null`, of the whole body.
 */
export const reverseLinks = (index: KnowledgeIndex, region: EffectRegionId | null): readonly IndexLink[] =>
  runBack(index, region === null ? index.links : startingIn(index, region));
