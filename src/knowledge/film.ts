/** The film of a pathway: its links taken apart into steps, each with the place it has come to. */
import { lookup } from './lookup.ts';
import { isFootRegion, isRegionId, REGION_IDS, type RegionId } from './regions.ts';
import type { KnowledgeIndex, LinkDetail, MechanismStep, StepMotion } from './types.ts';

/** One step: a short sentence, how far up the chain it has come, and what it rests on. */
export interface FilmStep {
  readonly text: string;
  readonly region: RegionId;
  /** The motions that the sentence tells. */
  readonly shows: readonly StepMotion[];
  /** null where no study of this very step was read. */
  readonly proof: MechanismStep['proof'];
  /** The link this step belongs to. */
  readonly link: LinkDetail;
  /** The last step of its link: what the link ends in. */
  readonly ends: boolean;
}

/** Regions above the foot, in chain order. The foot as a whole is one height below the ankle. */
const ABOVE: readonly RegionId[] = REGION_IDS.filter((region) => !isFootRegion(region));
const heightOf = (region: RegionId): number => ABOVE.indexOf(region);

/** Where an entry stands in the chain; null for the whole body. */
function placeOf(index: KnowledgeIndex, id: string): RegionId | null {
  const { condition, effect } = lookup(index);
  const foot = condition.get(id);
  if (foot) return foot.places[0] ?? null;
  const region = effect.get(id)?.region;
  return region && isRegionId(region) ? region : null;
}

/** The place that a step's own evidence speaks of, where that lies between the ends of its link. */
function measuredAt(index: KnowledgeIndex, { proof }: MechanismStep, from: number, to: number): RegionId | null {
  const place = proof?.kind === 'link' ? placeOf(index, proof.to) : null;
  if (!place) return null;
  const height = heightOf(place);
  return height >= from && height <= to ? place : null;
}

function stepsOf(index: KnowledgeIndex, link: LinkDetail): readonly FilmStep[] {
  const start = placeOf(index, link.from) ?? 'arch';
  const end = placeOf(index, link.to) ?? start;
  const [low, high] = [heightOf(start), heightOf(end)];
  let reached = low;
  const steps = link.mechanism.map((step, i): FilmStep => {
    const last = link.mechanism.length - 1;
    const evenly = Math.round(low + (high - low) * (last === 0 ? 1 : i / last));
    const measured = measuredAt(index, step, low, high);
    const { step: text, at, shows = [], proof } = step;
    const place = at ?? measured;
    reached = Math.max(reached, place ? Math.min(heightOf(place), Math.max(low, high)) : evenly);
    return { text, region: at ?? ABOVE[reached] ?? start, shows, proof, link, ends: false };
  });
  const { condition, effect } = lookup(index);
  const name = (effect.get(link.to) ?? condition.get(link.to))?.names.plain ?? link.to;
  const { from, to, direction, certainty, disagree } = link;
  const proof = { kind: 'link', from, to, direction, certainty, disagree } as const;
  return [...steps, { text: name, region: end, shows: [], proof, link, ends: true }];
}

/**
 * The steps of a pathway from its foot problem up: those of each link's mechanism, then what the link ends in. A step
 * stands where it says itself, else at the place that its own evidence speaks of, else evenly between the ends of its link, the
 * last of them where the link ends ("The hip may take more load" before hip pain); it never goes down again by itself.
 */
export const filmOf = (index: KnowledgeIndex, links: readonly LinkDetail[]): readonly FilmStep[] =>
  links.flatMap((link) => stepsOf(index, link));
