import { parseSpot } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import type { Explored } from '../../explorer/explored.ts';
import { type Loading, useDetails } from '../../explorer/useDetail.ts';
import type { Spot } from '../../knowledge/regions.ts';
import type { EntryDetail, EntryKind, KnowledgeIndex } from '../../knowledge/types.ts';

/** An entry as the lists of a visit show it. */
export interface OpenedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly clinical: string;
  readonly summary: string;
}

const spotsIn = (explored: readonly Explored[]): readonly Spot[] => explored.flatMap((key) => parseSpot(key) ?? []);

/** The entry behind an id; null for a place and for what the knowledge does not know. */
function entryOf(index: KnowledgeIndex, id: Explored): OpenedEntry | null {
  const kinds = [
    ['condition', index.conditions],
    ['effect', index.effects],
    ['other-cause', index.otherCauses],
    ['treatment', index.treatments],
  ] as const;
  for (const [kind, entries] of kinds) {
    const entry = entries.find((each) => each.id === id);
    if (entry) return { id, kind, name: entry.names.plain, clinical: entry.names.clinical, summary: entry.summary };
  }
  return null;
}

/** What was explored: its places, its entries, and their full texts once they have come. */
export function useOpened(explored: readonly Explored[]): {
  readonly spots: readonly Spot[];
  readonly entries: readonly OpenedEntry[];
  readonly details: Loading<readonly EntryDetail[]>;
} {
  const { index } = useExplorer();
  const entries = explored.flatMap((key) => entryOf(index, key) ?? []);
  return {
    spots: spotsIn(explored),
    entries,
    details: useDetails(entries.map(({ kind, id }) => `${kind}/${id}`)),
  };
}
