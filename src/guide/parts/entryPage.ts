import type { Page } from '../../explorer/address.ts';
import { lookup } from '../../knowledge/lookup.ts';
import type { EntryKind, KnowledgeIndex } from '../../knowledge/types.ts';

/** The page of an entry. */
export function entryPage(kind: EntryKind, id: string): Page {
  return kind === 'condition' ? { kind, id, toward: null } : { kind, id };
}

/** The kind of entry an id names. */
export function entryKind(index: KnowledgeIndex, id: string): EntryKind {
  const { condition, effect, treatment } = lookup(index);
  if (condition.has(id)) return 'condition';
  if (effect.has(id)) return 'effect';
  return treatment.has(id) ? 'treatment' : 'other-cause';
}
