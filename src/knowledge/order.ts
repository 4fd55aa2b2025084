/** The one order of foot problems on a place's page, explained on screen under "Why this order?". */
import { EFFECT_REGION_IDS, FOOT_REGION_IDS } from './regions.ts';
import { CERTAINTIES, type CertaintyResult, type IndexCondition, type IndexLink } from './types.ts';

const byName = new Intl.Collator('en').compare;

/** Heel to toes, then the ankle and up. */
const PLACE_ORDER: readonly string[] = [
  ...FOOT_REGION_IDS,
  ...EFFECT_REGION_IDS.filter((region) => !(FOOT_REGION_IDS as readonly string[]).includes(region)),
];

/** What has a place of its own, "whole leg", is of no part of the foot and comes after all of them. */
const placeRank = ({ places, placeLabel }: Orderable['condition']): number =>
  placeLabel ? PLACE_ORDER.length : PLACE_ORDER.indexOf(places[0] ?? '');

/** Surest first; of two links with the same word, the one on which studies agree. */
export function surer(a: CertaintyResult, b: CertaintyResult): number {
  return CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) || Number(a.disagree) - Number(b.disagree);
}

const pairKey = (link: IndexLink): string => `${link.from} ${link.to} ${link.appliesTo ?? ''}`;

/** A total order of links: surest first, then by their ends. */
export const surestFirst = (a: IndexLink, b: IndexLink): number => surer(a, b) || byName(pairKey(a), pairKey(b));

/** What the order looks at; nothing a visitor ticks is among it. */
export interface Orderable {
  readonly condition: Pick<IndexCondition, 'id' | 'names' | 'places' | 'placeLabel'>;
  /** null: a problem of the place itself, which stands before those linked to it. */
  readonly best: IndexLink | null;
}

const certaintyRank = ({ best }: Orderable): number => (best ? CERTAINTIES.indexOf(best.certainty) : -1);

/** By certainty of the link; ties by place in the foot, heel to toes, then by plain name. Total: ids break the last tie. */
export function compareProblems(a: Orderable, b: Orderable): number {
  return (
    certaintyRank(a) - certaintyRank(b) ||
    placeRank(a.condition) - placeRank(b.condition) ||
    byName(a.condition.names.plain, b.condition.names.plain) ||
    byName(a.condition.id, b.condition.id)
  );
}

/** The problems in that order; the given list stays as it is. */
export const orderProblems = <T extends Orderable>(problems: readonly T[]): readonly T[] =>
  problems.toSorted(compareProblems);
