import { lookup } from '../knowledge/lookup.ts';
import type { KnowledgeIndex } from '../knowledge/types.ts';
import type { Address, Page } from './address.ts';
import { isExplorable } from './explored.ts';

/** Why the page shown is not the page asked for, or not in the language asked for; the guide says it in a polite word. */
export type Notice =
  | 'unknown-page'
  | 'unknown-condition'
  | 'unknown-treatment'
  | 'unknown-entry'
  | 'unknown-link'
  | 'unknown-explored'
  | 'unknown-name'
  | 'language';

export interface Settled {
  readonly address: Address;
  readonly notice: Notice | null;
}

function settlePage(page: Page, index: KnowledgeIndex): { readonly page: Page; readonly notice: Notice | null } {
  const stay = { page, notice: null };
  const home: Page = { kind: 'home' };
  const { condition, effect, otherCause, treatment, linksFrom } = lookup(index);
  switch (page.kind) {
    case 'condition':
      return condition.has(page.id) ? stay : { page: { kind: 'conditions' }, notice: 'unknown-condition' };
    case 'treatment':
      return treatment.has(page.id) ? stay : { page: { kind: 'treatments' }, notice: 'unknown-treatment' };
    case 'effect':
      return effect.has(page.id) ? stay : { page: home, notice: 'unknown-entry' };
    case 'other-cause':
      return otherCause.has(page.id) ? stay : { page: home, notice: 'unknown-entry' };
    case 'link': {
      if (linksFrom(page.from).some(({ to }) => to === page.to)) return stay;
      if (treatment.has(page.from)) {
        // Whether it was tested for that, the page knows.
        return condition.has(page.to) || effect.has(page.to)
          ? stay
          : { page: { kind: 'treatment', id: page.from }, notice: 'unknown-link' };
      }
      return condition.has(page.from)
        ? { page: { kind: 'condition', id: page.from, toward: null }, notice: 'unknown-link' }
        : { page: home, notice: 'unknown-link' };
    }
    case 'summary': {
      const of = page.of.filter((key) => isExplorable(index, key));
      return of.length === page.of.length ? stay : { page: { ...page, of }, notice: 'unknown-explored' };
    }
    case 'choose': {
      const of = page.of.filter((key) => key === 'whole-body' || isExplorable(index, key));
      if (of.length === 0) return { page: home, notice: 'unknown-page' };
      return of.length === page.of.length ? stay : { page: { ...page, of }, notice: 'unknown-explored' };
    }
    case 'map': {
      const { of, ...ask } = page;
      if (of === undefined || condition.has(of) || effect.has(of)) return stay;
      return { page: ask, notice: 'unknown-name' };
    }
    case 'unknown':
      return { page: home, notice: 'unknown-page' };
    default:
      return stay;
  }
}

/** Replaces an address whose id is not in the knowledge by the nearest sensible page. */
export function settle(address: Address, index: KnowledgeIndex): Settled {
  const { page, notice } = settlePage(address.page, index);
  return page === address.page ? { address, notice } : { address: { ...address, page }, notice };
}
