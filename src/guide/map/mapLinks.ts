import type { MapAsk } from '../../explorer/asks.ts';
import { isShownAsLinked } from '../../knowledge/directions.ts';
import { surestFirst } from '../../knowledge/order.ts';
import type { IndexLink, KnowledgeIndex } from '../../knowledge/types.ts';
import { endsOf, type MapEnd } from './endsOf.ts';

/** How a link stands on the map: linked, looked for in vain, or found less often. */
export type Standing = 'linked' | 'vain' | 'less';

export interface MapLink {
  readonly link: IndexLink;
  readonly from: MapEnd;
  readonly to: MapEnd;
  readonly standing: Standing;
}

const standingOf = (link: IndexLink): Standing => {
  if (isShownAsLinked(link)) return 'linked';
  return link.direction === 'protective' && link.certainty !== 'no-link-found' ? 'less' : 'vain';
};

const remembered = new WeakMap<KnowledgeIndex, readonly MapLink[]>();

/**
 * Every link of the map: those whose certainty is graded and that lead up. What else causes a pain carries no word, and
 * what runs back down to the foot has a list of its own. Surest first.
 */
export function mapLinks(index: KnowledgeIndex): readonly MapLink[] {
  const known = remembered.get(index);
  if (known) return known;
  const ends = endsOf(index);
  const links = index.links
    .filter((link) => link.fromKind !== 'other-cause' && !link.reverse)
    .toSorted(surestFirst)
    .flatMap((link) => {
      const from = ends.get(link.from);
      const to = ends.get(link.to);
      return from && to ? [{ link, from, to, standing: standingOf(link) }] : [];
    });
  remembered.set(index, links);
  return links;
}

/** Whether a link passes the filters; what is chosen by name is no filter. */
const passes = ({ link, from, to }: MapLink, { region, place, without, only }: MapAsk): boolean =>
  (region === undefined || to.place === region) &&
  (place === undefined || from.region === place) &&
  !without?.includes(link.certainty) &&
  (only === undefined || to.endKind === only);

/** The links that the filters leave, surest first. */
export const shownLinks = (index: KnowledgeIndex, ask: MapAsk): readonly MapLink[] =>
  mapLinks(index).filter((link) => passes(link, ask));

/** Links that start or end in the chosen name. */
export const linksAt = (links: readonly MapLink[], id: string): readonly MapLink[] =>
  links.filter(({ link }) => link.from === id || link.to === id);
