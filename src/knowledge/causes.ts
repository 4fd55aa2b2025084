/** From a marked place back down to the foot problems that have been linked to it. */
import { isShownAsLinked } from './directions.ts';
import { lookup } from './lookup.ts';
import { orderProblems, surestFirst } from './order.ts';
import type { EffectRegionId } from './regions.ts';
import type { Certainty, IndexCondition, IndexEffect, IndexLink, KnowledgeIndex } from './types.ts';

/** A marked place; the side does not matter to what has been linked to it. */
export interface MarkedPlace {
  readonly region: EffectRegionId;
}

/** What ties a foot problem to one marked place. */
export interface PlaceLinks {
  readonly region: EffectRegionId;
  /** The foot problem is a problem of this very place ("Plantar fasciitis" of the heel). */
  readonly sitsHere: boolean;
  /** Direct links that end here and count, those to a pain before measured movements, then surest first. */
  readonly links: readonly IndexLink[];
}

/** A foot problem on the page of the marked places. It stands there once, however many links lead there. */
export interface LinkedProblem {
  readonly condition: IndexCondition;
  /** One entry for each marked place it is tied to, in the order the places were marked. */
  readonly places: readonly PlaceLinks[];
  readonly linkedToAll: boolean;
  /** It is a problem of every marked place it is tied to: no link decides, so there is no certainty. */
  readonly sitsHere: boolean;
  /** The link that decides the word: the best one of a place; of several places, that of the least sure. */
  readonly best: IndexLink | null;
  readonly certainty: Certainty | null;
  readonly disagree: boolean;
  /** One line of how, naming the effect; null when no link decides. */
  readonly how: string | null;
  /** The effect (or the other foot problem) that the deciding link ends in. */
  readonly via: IndexEffect | IndexCondition | null;
  /** Studies measured only a change of movement at these places, not a pain. */
  readonly movementOnly: boolean;
  /** Every link that counts, to any of the marked places. */
  readonly links: readonly IndexLink[];
}

/** The list of a page: problems linked to all marked places first, then the rest. */
export interface LinkedProblems {
  readonly all: readonly LinkedProblem[];
  readonly some: readonly LinkedProblem[];
}

const isMeasured = (index: KnowledgeIndex, link: IndexLink): boolean =>
  lookup(index).effect.get(link.to)?.measured === true;

/** Whether a link ends in the region: its effect shows there, or its foot problem sits there. */
export function endsIn(index: KnowledgeIndex, link: IndexLink, region: EffectRegionId): boolean {
  const { condition, effect } = lookup(index);
  if (link.toKind === 'effect') return effect.get(link.to)?.region === region;
  return condition.get(link.to)?.places.some((place) => place === region) ?? false;
}

const counts = (link: IndexLink): boolean => !link.reverse && isShownAsLinked(link);

function linksOf(index: KnowledgeIndex, condition: IndexCondition, region: EffectRegionId): readonly IndexLink[] {
  const links = lookup(index)
    .linksFrom(condition.id)
    .filter((link) => counts(link) && endsIn(index, link, region));
  const measured = (link: IndexLink) => (isMeasured(index, link) ? 1 : 0);
  return links.toSorted((a, b) => measured(a) - measured(b) || surestFirst(a, b));
}

function tieTo(index: KnowledgeIndex, condition: IndexCondition, region: EffectRegionId): PlaceLinks | null {
  const sitsHere = condition.places.some((place) => place === region);
  const links = linksOf(index, condition, region);
  return sitsHere || links.length > 0 ? { region, sitsHere, links } : null;
}

function problemOf(
  index: KnowledgeIndex,
  condition: IndexCondition,
  regions: readonly EffectRegionId[],
): LinkedProblem | null {
  const places = regions.map((region) => tieTo(index, condition, region)).filter((place) => place !== null);
  if (places.length === 0) return null;
  const deciding = places.filter((place) => !place.sitsHere).map((place) => place.links[0]);
  const { condition: conditions, effect: effects } = lookup(index);
  const best =
    deciding
      .filter((link) => link !== undefined)
      .toSorted(surestFirst)
      .at(-1) ?? null;
  return {
    condition,
    places,
    linkedToAll: places.length === regions.length,
    sitsHere: best === null,
    best,
    certainty: best?.certainty ?? null,
    disagree: best?.disagree ?? false,
    how: best?.how ?? null,
    via: best && (effects.get(best.to) ?? conditions.get(best.to) ?? null),
    movementOnly: best !== null && places.every((place) => place.links.every((link) => isMeasured(index, link))),
    links: [...new Set(places.flatMap((place) => place.links))],
  };
}

/** Every foot problem that may be tied to one of the regions: those that sit there, and those a link leads from. */
function candidates(index: KnowledgeIndex, regions: readonly EffectRegionId[]): readonly IndexCondition[] {
  const { condition, conditionsIn, linksInto } = lookup(index);
  const found = regions.flatMap((region) => [
    ...conditionsIn(region),
    ...linksInto(region).flatMap((link) => (counts(link) && condition.get(link.from)) || []),
  ]);
  return [...new Set(found)];
}

/**
 * The foot problems linked to the marked places, in the order of `compareProblems`. Only direct links decide the list;
 * a link that was looked for and not found never counts. A problem linked to several marked places is as sure as the
 * least sure of them.
 */
export function linkedProblems(index: KnowledgeIndex, marked: readonly MarkedPlace[]): LinkedProblems {
  const regions = [...new Set(marked.map(({ region }) => region))];
  const found = candidates(index, regions)
    .map((condition) => problemOf(index, condition, regions))
    .filter((problem) => problem !== null);
  return {
    all: orderProblems(found.filter((problem) => problem.linkedToAll)),
    some: orderProblems(found.filter((problem) => !problem.linkedToAll)),
  };
}

/** How many foot problems are linked to one region: the count in its button's name. */
export const countLinkedProblems = (index: KnowledgeIndex, region: EffectRegionId): number =>
  linkedProblems(index, [{ region }]).all.length;
