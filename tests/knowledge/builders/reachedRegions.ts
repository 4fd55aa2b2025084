import { pathways } from '../../../src/knowledge/pathways.ts';
import { EFFECT_REGION_IDS, type EffectRegionId } from '../../../src/knowledge/regions.ts';
import type { KnowledgeIndex } from '../../../src/knowledge/types.ts';

/** The regions a condition leads to, in chain order. */
export const reachedRegions = (index: KnowledgeIndex, conditionId: string): readonly EffectRegionId[] =>
  EFFECT_REGION_IDS.filter((region) => pathways(index, conditionId, region).length > 0);
