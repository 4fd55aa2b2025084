import type { Sort } from '../../explorer/asks.ts';
import { CHAIN_PLACES } from '../../knowledge/chain-places.ts';
import { CERTAINTIES } from '../../knowledge/types.ts';
import type { MapLink } from './mapLinks.ts';

const byName = new Intl.Collator('en').compare;

/** What was found, weakest claim last: the order of the column in words. */
export type Found = 'increases-risk' | 'associated' | 'mechanism' | 'no-association' | 'protective';
const FOUND: readonly Found[] = ['increases-risk', 'associated', 'mechanism', 'protective', 'no-association'];

/** What studies found of a link, whatever direction it was looked for in. */
export const foundOf = ({ link, standing }: MapLink): Found =>
  standing === 'vain' ? 'no-association' : link.direction;

const byStart = (a: MapLink, b: MapLink): number => a.from.rank - b.from.rank || byName(a.from.name, b.from.name);
const byEnd = (a: MapLink, b: MapLink): number =>
  CHAIN_PLACES.indexOf(a.to.place) - CHAIN_PLACES.indexOf(b.to.place) || byName(a.to.name, b.to.name);
const bySureness = (a: MapLink, b: MapLink): number =>
  CERTAINTIES.indexOf(a.link.certainty) - CERTAINTIES.indexOf(b.link.certainty);

const BY: Readonly<Record<Sort, (a: MapLink, b: MapLink) => number>> = {
  from: (a, b) => byName(a.from.name, b.from.name),
  to: (a, b) => byName(a.to.name, b.to.name),
  found: (a, b) => FOUND.indexOf(foundOf(a)) - FOUND.indexOf(foundOf(b)),
  sure: bySureness,
  studies: (a, b) => a.link.studies - b.link.studies,
  people: (a, b) => (a.link.people ?? -1) - (b.link.people ?? -1),
};

/** The links in the order of a column; ties, and no column at all, follow the map: the foot's order, surest first. */
export function sortLinks(links: readonly MapLink[], sort: Sort | undefined, down: boolean): readonly MapLink[] {
  const sign = down ? -1 : 1;
  return links.toSorted(
    (a, b) => (sort ? sign * BY[sort](a, b) : 0) || byStart(a, b) || bySureness(a, b) || byEnd(a, b),
  );
}
