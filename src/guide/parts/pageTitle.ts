import type { Address } from '../../explorer/address.ts';
import type { KnowledgeIndex } from '../../knowledge/types.ts';
import { inSentence } from '../../language/inSentence.ts';
import { words } from '../../language/words.ts';
import { entryName, linkTitle, regionName, spotsName } from './names.ts';

/** The title of a page: its heading, the name of the way back to it, and what is announced when it opens. */
export function pageTitle(index: KnowledgeIndex, { page }: Address): string {
  switch (page.kind) {
    case 'home':
    case 'unknown':
      return words('home.title');
    case 'region':
      return spotsName(index, page.spots);
    case 'balance':
      return regionName(index, 'whole-body');
    case 'condition':
      return page.toward
        ? words('film.title', {
            from: inSentence(entryName(index, page.id)),
            to: inSentence(regionName(index, page.toward)),
          })
        : entryName(index, page.id);
    case 'effect':
    case 'other-cause':
    case 'treatment':
      return entryName(index, page.id);
    case 'link':
      return linkTitle(index, page.from, page.to);
    case 'conditions':
      return words('conditions.title');
    case 'treatments':
      return words('treatments.title');
    case 'map':
      return words('map.title');
    case 'search':
      return words('search.title');
    case 'visit':
      return words('visit.title');
    case 'summary':
      return words('summary.title');
    case 'choose':
      return words('choose.title');
    case 'sayings':
      return words('sayings.title');
    case 'prevention':
      return words('prevention.title');
    case 'help':
      return words('help.title');
    case 'about':
      return words('about.title');
    case 'accessibility':
      return words('accessibility.title');
  }
}
