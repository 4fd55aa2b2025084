/** Ways into an index, made once for each: an answer looks at what it needs, however large the whole is. */
import { groupBy } from './groupBy.ts';
import type { EffectRegionId } from './regions.ts';
import type {
  IndexCondition,
  IndexEffect,
  IndexLink,
  IndexOtherCause,
  IndexTreatment,
  KnowledgeIndex,
} from './types.ts';

export interface Lookup {
  readonly condition: ReadonlyMap<string, IndexCondition>;
  readonly effect: ReadonlyMap<string, IndexEffect>;
  readonly otherCause: ReadonlyMap<string, IndexOtherCause>;
  readonly treatment: ReadonlyMap<string, IndexTreatment>;
  /** Links that start in an entry, in the order of the index; so are all lists here. */
  readonly linksFrom: (id: string) => readonly IndexLink[];
  readonly linksTo: (id: string) => readonly IndexLink[];
  /** Links that end in a region: their effect shows there, or their foot problem sits there. */
  readonly linksInto: (region: EffectRegionId) => readonly IndexLink[];
  readonly conditionsIn: (region: EffectRegionId) => readonly IndexCondition[];
  readonly effectsIn: (region: EffectRegionId) => readonly IndexEffect[];
  readonly otherCausesOf: (region: EffectRegionId) => readonly IndexOtherCause[];
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** What a key has of all items; nothing where it has none. An item may stand under several keys, once under each. */
function under<Key, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): (key: Key) => readonly Item[] {
  const pairs = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  const groups = new Map(
    [...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]),
  );
  return (key) => groups.get(key) ?? [];
}

function makeLookup({ conditions, effects, otherCauses, treatments, links }: KnowledgeIndex): Lookup {
  const condition = byId(conditions);
  const effect = byId(effects);
  const endsOf = ({ to, toKind }: IndexLink): readonly EffectRegionId[] => {
    if (toKind === 'condition') return condition.get(to)?.places ?? [];
    const end = effect.get(to);
    return end ? [end.region] : [];
  };
  return {
    condition,
    effect,
    otherCause: byId(otherCauses),
    treatment: byId(treatments),
    linksFrom: under(links, ({ from }) => [from]),
    linksTo: under(links, ({ to }) => [to]),
    linksInto: under(links, endsOf),
    conditionsIn: under<EffectRegionId, IndexCondition>(conditions, ({ places }) => places),
    effectsIn: under(effects, ({ region }) => [region]),
    otherCausesOf: under(otherCauses, ({ regions }) => regions),
  };
}

const made = new WeakMap<KnowledgeIndex, Lookup>();

/** The ways into an index. An index never changes once it is asked. */
export function lookup(index: KnowledgeIndex): Lookup {
  const known = made.get(index) ?? makeLookup(index);
  made.set(index, known);
  return known;
}
