import type { Page } from '../../explorer/address.ts';
import type { EntryKind, KnowledgeIndex } from '../../knowledge/types.ts';

/** The page of an entry. */
export function entryPage(kind: EntryKind, id: string): Page {
  return kind === 'condition' ? { kind, id, toward: null } : { kind, id };
}

/** The kind of entry an id names. */
export function entryKind(index: KnowledgeIndex, id: string): EntryKind {
  const has = (entries: readonly { readonly id: string }[]) => entries.some((each) => each.id === id);
  if (has(index.conditions)) return 'condition';
  if (has(index.effects)) return 'effect';
  return has(index.treatments) ? 'treatment' : 'other-cause';
}
