import { endsIn } from './causes.ts';
import { isShownAsLinked } from './directions.ts';
import { surestFirst } from './order.ts';
import { type EffectRegionId, FOOT_REGION_IDS } from './regions.ts';
import type { IndexLink, KnowledgeIndex } from './types.ts';

/** Whether a link ends in the foot or the ankle: what starts higher up and ends there is "the other way round". */
const endsInFoot = (index: KnowledgeIndex, link: IndexLink): boolean =>
  link.toKind === 'condition' || [...FOOT_REGION_IDS, 'ankle' as const].some((region) => endsIn(index, link, region));

/**
 * "Or the other way round": links that start above the foot and end in a foot problem, surest first. They start in an
 * effect that shows in the region or an other cause that stands on its page. `null`: of the whole body.
 */
export function reverseLinks(index: KnowledgeIndex, region: EffectRegionId | null): readonly IndexLink[] {
  const startsIn = (link: IndexLink): boolean =>
    region === null ||
    index.effects.some((effect) => effect.id === link.from && effect.region === region) ||
    index.otherCauses.some((cause) => cause.id === link.from && cause.regions.includes(region));
  return index.links
    .filter((link) => link.reverse && isShownAsLinked(link) && startsIn(link) && endsInFoot(index, link))
    .toSorted(surestFirst);
}

/** "Or the other way round" on the page of a foot problem or effect: what may lead to it from above, surest first. */
export const reverseLinksTo = (index: KnowledgeIndex, id: string): readonly IndexLink[] =>
  reverseLinks(index, null).filter((link) => link.to === id);
