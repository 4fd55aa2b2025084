import type { Entries } from './entries.ts';
import type { LinkEntry } from './schema/index.ts';
import type { EntryKind } from './types.ts';

/** An entry that starts links, whatever its kind. */
export interface Start {
  readonly file: string;
  readonly id: string;
  readonly kind: Exclude<EntryKind, 'treatment'>;
  readonly links: readonly LinkEntry[];
}

/** Every entry that starts links: conditions, effects, other causes. */
export function starts(entries: Entries): readonly Start[] {
  const of = (kind: Start['kind'], filed: readonly { file: string; entry: Pick<Start, 'id' | 'links'> }[]) =>
    filed.map(({ file, entry }) => ({ file, id: entry.id, kind, links: entry.links }));
  return [
    ...of('condition', entries.conditions),
    ...of('effect', entries.effects),
    ...of('other-cause', entries.otherCauses),
  ];
}
