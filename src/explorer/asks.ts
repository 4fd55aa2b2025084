/** What a page that can be filtered was asked to show: part of its address, so that Back and a shared link bring it back. */
import { CHAIN_PLACES, type ChainPlace } from '../knowledge/chain-places.ts';
import { FOUND_GROUPS, type FoundGroup } from '../knowledge/found-groups.ts';
import { GIVERS, type Giver } from '../knowledge/givers.ts';
import { EFFECT_REGION_IDS, type EffectRegionId } from '../knowledge/regions.ts';
import { CERTAINTIES, type Certainty, TREATMENT_CERTAINTIES, type TreatmentCertainty } from '../knowledge/types.ts';

/** What the far end of a link is. */
export const END_KINDS = ['pain', 'change', 'foot'] as const;
export type EndKind = (typeof END_KINDS)[number];

/** What the table of all links can be sorted by. */
export const SORTS = ['from', 'to', 'found', 'sure', 'studies', 'people'] as const;
export type Sort = (typeof SORTS)[number];

/** How "All links" was asked for; what is absent shows all. */
export interface MapAsk {
  /** Id of the chosen foot problem or effect. */
  readonly of?: string;
  /** Only links that end here. */
  readonly region?: ChainPlace;
  /** Only links that start in a problem of this place. */
  readonly place?: EffectRegionId;
  /** Certainty words that are hidden. */
  readonly without?: readonly Certainty[];
  readonly only?: EndKind;
  readonly as?: 'table';
  /** Every effect has a line of its own, not only its region. */
  readonly every?: true;
  readonly sort?: Sort;
  /** Sorted from the largest down. */
  readonly down?: true;
}

/** How "What helps" was asked for; what is absent shows all. */
export interface TreatmentsAsk {
  readonly region?: EffectRegionId;
  readonly by?: Giver;
  readonly proof?: TreatmentCertainty;
}

/** How "What people say" was asked for; what is absent shows all. */
export interface SayingsAsk {
  /** Id of the one saying. */
  readonly of?: string;
  /** Only sayings of which this was found. */
  readonly found?: FoundGroup;
}

type Query = URLSearchParams;
type Asked<Key extends string, Value> = { readonly [K in Key]?: Value };

/** The longest id that is read. */
const MOST_CHARACTERS = 80;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const asked = <Key extends string, Value>(key: Key, value: Value | null): Asked<Key, Value> =>
  (value === null ? {} : { [key]: value }) as Asked<Key, Value>;

function oneOf<Key extends string, T extends string>(query: Query, key: Key, allowed: readonly T[]): Asked<Key, T> {
  const value = query.get(key);
  return asked(key, allowed.find((each) => each === value) ?? null);
}

/** The parts of a list in a query: "a+b", where the browser reads + as a space. */
export const listIn = (text: string | null): readonly string[] => [...new Set((text ?? '').split(/[ +]/))];

/** An id in a query, or nothing where none can be read. */
function idIn<Key extends string>(query: Query, key: Key): Asked<Key, string> {
  const value = query.get(key);
  return asked(key, value && value.length <= MOST_CHARACTERS && ID.test(value) ? value : null);
}

const flagIn = <Key extends string>(query: Query, key: Key): Asked<Key, true> =>
  asked(key, query.get(key) === '1' ? true : null);

/** Reads what "All links" was asked for; what cannot be read is left out. */
export function parseMapAsk(query: Query): MapAsk {
  const hidden = listIn(query.get('without'));
  const without = CERTAINTIES.filter((certainty) => hidden.includes(certainty));
  return {
    ...idIn(query, 'of'),
    ...oneOf(query, 'region', CHAIN_PLACES),
    ...oneOf(query, 'place', EFFECT_REGION_IDS),
    ...asked('without', without.length > 0 ? without : null),
    ...oneOf(query, 'only', END_KINDS),
    ...oneOf(query, 'as', ['table'] as const),
    ...flagIn(query, 'every'),
    ...oneOf(query, 'sort', SORTS),
    ...flagIn(query, 'down'),
  };
}

/** Reads what "What helps" was asked for; what cannot be read is left out. */
export const parseTreatmentsAsk = (query: Query): TreatmentsAsk => ({
  ...oneOf(query, 'region', EFFECT_REGION_IDS),
  ...oneOf(query, 'by', GIVERS),
  ...oneOf(query, 'proof', TREATMENT_CERTAINTIES),
});

/** Reads what "What people say" was asked for; what cannot be read is left out. */
export const parseSayingsAsk = (query: Query): SayingsAsk => ({
  ...idIn(query, 'of'),
  ...oneOf(query, 'found', FOUND_GROUPS),
});

/** An ask as query parts, in the order of its keys: `region=knee`, `without=likely+some-signs`. */
export const formatAsk = (ask: MapAsk | TreatmentsAsk | SayingsAsk): readonly string[] =>
  Object.entries(ask).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [`${key}=${value === true ? '1' : Array.isArray(value) ? value.join('+') : value}`];
  });
