import type { Page } from '../../explorer/address.ts';
import type { EntryKind } from '../../knowledge/types.ts';

/** The page of an entry. */
export function entryPage(kind: EntryKind, id: string): Page {
  return kind === 'condition' ? { kind, id, toward: null } : { kind, id };
}
