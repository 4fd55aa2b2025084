import type { KnowledgeIndex } from '../knowledge/types.ts';
import type { Address, Page } from './address.ts';
import { isExplorable } from './explored.ts';

/** Why the page shown is not the page asked for; the guide says it in a polite word. */
export type Notice =
  | 'unknown-page'
  | 'unknown-condition'
  | 'unknown-treatment'
  | 'unknown-entry'
  | 'unknown-link'
  | 'unknown-explored'
  | 'unknown-name';

export interface Settled {
  readonly address: Address;
  readonly notice: Notice | null;
}

const has = (entries: readonly { readonly id: string }[], id: string): boolean =>
  entries.some((entry) => entry.id === id);

function settlePage(page: Page, index: KnowledgeIndex): { readonly page: Page; readonly notice: Notice | null } {
  const stay = { page, notice: null };
  const home: Page = { kind: 'home' };
  switch (page.kind) {
    case 'condition':
      return has(index.conditions, page.id) ? stay : { page: { kind: 'conditions' }, notice: 'unknown-condition' };
    case 'treatment':
      return has(index.treatments, page.id) ? stay : { page: { kind: 'treatments' }, notice: 'unknown-treatment' };
    case 'effect':
      return has(index.effects, page.id) ? stay : { page: home, notice: 'unknown-entry' };
    case 'other-cause':
      return has(index.otherCauses, page.id) ? stay : { page: home, notice: 'unknown-entry' };
    case 'link': {
      if (index.links.some((link) => link.from === page.from && link.to === page.to)) return stay;
      if (has(index.treatments, page.from)) {
        // Whether it was tested for that, the page knows.
        return has(index.conditions, page.to) || has(index.effects, page.to)
          ? stay
          : { page: { kind: 'treatment', id: page.from }, notice: 'unknown-link' };
      }
      return has(index.conditions, page.from)
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
      if (of === undefined || has(index.conditions, of) || has(index.effects, of)) return stay;
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
