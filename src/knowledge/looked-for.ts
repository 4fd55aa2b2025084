/** What studies looked for in vain, or found less often: never among the linked problems, never lighting the chain. */
import { isShownAsLinked } from './directions.ts';
import { lookup } from './lookup.ts';
import { surestFirst } from './order.ts';
import type { EffectRegionId } from './regions.ts';
import type { IndexLink, KnowledgeIndex } from './types.ts';

/** Whether studies support that the pain is found less often. */
const isLess = (link: IndexLink): boolean => link.direction === 'protective' && link.certainty !== 'no-link-found';

const endingIn = (index: KnowledgeIndex, region: EffectRegionId | null): readonly IndexLink[] =>
  region === null ? index.links : lookup(index).linksInto(region);

/** "Found less often": links whose studies support that the pain is found less often. `null`: of the whole body. */
export const foundLessOften = (index: KnowledgeIndex, region: EffectRegionId | null): readonly IndexLink[] =>
  endingIn(index, region).filter(isLess).toSorted(surestFirst);

/** "Often said, not shown": looked for and not found, by the link's direction or by its evidence. `null`: of the whole body. */
export const oftenSaidNotShown = (index: KnowledgeIndex, region: EffectRegionId | null): readonly IndexLink[] =>
  endingIn(index, region)
    .filter((link) => !isShownAsLinked(link) && !isLess(link))
    .toSorted(surestFirst);
