/** Ways up the chain: from a foot problem, link by link, to a place above. */
import { endsIn } from './causes.ts';
import { isShownAsLinked } from './directions.ts';
import { lookup } from './lookup.ts';
import { surer } from './order.ts';
import { EFFECT_REGION_IDS, type EffectRegionId, FOOT_REGION_IDS } from './regions.ts';
import type { CertaintyResult, IndexLink, KnowledgeIndex } from './types.ts';

/** Ordered links from a condition up to an effect; as sure as its least sure link. */
export interface Pathway extends CertaintyResult {
  readonly from: string;
  readonly region: EffectRegionId;
  readonly links: readonly IndexLink[];
}

/** Links in a pathway at most: what a visitor can still follow from foot to back. */
const MOST_LINKS = 4;

/** Height in the chain: 0 in the foot, then upward. */
function heightOf(index: KnowledgeIndex, id: string): number {
  const { condition, effect } = lookup(index);
  const region = effect.get(id)?.region ?? condition.get(id)?.places[0] ?? 'heel';
  return (FOOT_REGION_IDS as readonly string[]).includes(region) ? 0 : EFFECT_REGION_IDS.indexOf(region);
}

function extend(
  index: KnowledgeIndex,
  region: EffectRegionId,
  links: readonly IndexLink[],
  at: string,
): readonly (readonly IndexLink[])[] {
  const visited = new Set(links.map((link) => link.from));
  return lookup(index)
    .linksFrom(at)
    .filter((link) => !link.reverse && isShownAsLinked(link) && !visited.has(link.to))
    .filter((link) => heightOf(index, link.to) >= heightOf(index, link.from))
    .flatMap((link) => {
      const way = [...links, link];
      if (endsIn(index, link, region)) return [way];
      return way.length < MOST_LINKS ? extend(index, region, way, link.to) : [];
    });
}

/** The least sure link decides; a disagreement anywhere stays visible. */
function certaintyAlong(links: readonly IndexLink[]): CertaintyResult {
  const weakest = links.toSorted(surer).at(-1);
  return { certainty: weakest?.certainty ?? 'only-an-idea', disagree: links.some((link) => link.disagree) };
}

/**
 * All ways from a condition up to a region through effects and other foot problems, never down again, at most four
 * links: the direct ones first, then by certainty. They explain a link; they never add a problem to a place's list.
 */
export function pathways(index: KnowledgeIndex, conditionId: string, region: EffectRegionId): readonly Pathway[] {
  const key = ({ links }: Pathway) => links.map((link) => `${link.to} ${link.appliesTo ?? ''}`).join(' > ');
  return extend(index, region, [], conditionId)
    .map((links) => ({ from: conditionId, region, links, ...certaintyAlong(links) }))
    .toSorted((a, b) => a.links.length - b.links.length || surer(a, b) || key(a).localeCompare(key(b), 'en'));
}

/** The way shown first, or null when no link leads there. */
export const pathway = (index: KnowledgeIndex, conditionId: string, region: EffectRegionId): Pathway | null =>
  pathways(index, conditionId, region)[0] ?? null;
