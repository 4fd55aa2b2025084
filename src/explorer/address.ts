import {
  EFFECT_REGION_IDS,
  type EffectRegionId,
  isPaired,
  isRegionId,
  SIDES,
  type Side,
  type Spot,
} from '../knowledge/regions.ts';
import { FOOT_PARTS, type FootPart, VIEWS, type View } from '../knowledge/views.ts';
import {
  formatAsk,
  listIn,
  type MapAsk,
  parseMapAsk,
  parseSayingsAsk,
  parseTreatmentsAsk,
  type SayingsAsk,
  type TreatmentsAsk,
} from './asks.ts';

/** A page of the app, as the path of the URL hash names it. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'region'; readonly spots: readonly Spot[] }
  | { readonly kind: 'balance' }
  | { readonly kind: 'conditions' }
  | { readonly kind: 'condition'; readonly id: string; readonly toward: EffectRegionId | null }
  | { readonly kind: 'effect'; readonly id: string }
  | { readonly kind: 'link'; readonly from: string; readonly to: string }
  | { readonly kind: 'other-cause'; readonly id: string }
  | ({ readonly kind: 'treatments' } & TreatmentsAsk)
  | { readonly kind: 'treatment'; readonly id: string }
  | ({ readonly kind: 'map' } & MapAsk)
  | { readonly kind: 'search' }
  | { readonly kind: 'visit' }
  /** What a visitor explored, marked places (`left-knee`) and ids of entries: for print and the way home. */
  | { readonly kind: 'summary'; readonly of: readonly string[] }
  /** Entries that one code of a clinic's system may mean, to choose from; written like those of a summary. */
  | { readonly kind: 'choose'; readonly of: readonly string[] }
  /** `#/myths`: an address that has been shared stays. */
  | ({ readonly kind: 'sayings' } & SayingsAsk)
  | { readonly kind: 'prevention' }
  | { readonly kind: 'help'; readonly id: string | null }
  | { readonly kind: 'about' }
  | { readonly kind: 'accessibility' }
  /** Nothing is known under this address; the nearest sensible page is shown with a polite word. */
  | { readonly kind: 'unknown'; readonly asked: string };

/** Where the visitor is: a page, and how the figure is turned where the visitor turned it (null = the page decides). */
export interface Address {
  readonly page: Page;
  readonly view: View | null;
  readonly part: FootPart | null;
  readonly side: Side | null;
}

export const HOME: Address = { page: { kind: 'home' }, view: null, part: null, side: null };

/** The longest address that is read; anything longer is not one of ours. */
const MOST_CHARACTERS = 500;
/** As every id of the knowledge. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Marked places at most: eleven regions, two sides. */
const MOST_SPOTS = 20;
/** Places and entries of a summary at most: more than most visits open, and a QR code still holds them. */
export const MOST_EXPLORED = 12;

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((each) => each === value) ?? null;

/** "left-knee" → the knee on the left; null when it names no region. */
export function parseSpot(text: string): Spot | null {
  if (isRegionId(text)) return { region: text, side: null };
  const side = SIDES.find((each) => text.startsWith(`${each}-`));
  const region = side ? text.slice(side.length + 1) : '';
  return side && isRegionId(region) && isPaired(region) ? { region, side } : null;
}

export const formatSpot = ({ region, side }: Spot): string => (side ? `${side}-${region}` : region);

export const sameSpot = (a: Spot, b: Spot): boolean => a.region === b.region && a.side === b.side;

function parseRegionPage(text: string): Page {
  if (text === 'whole-body') return { kind: 'balance' };
  const spots: Spot[] = [];
  for (const part of text.split('+').slice(0, MOST_SPOTS)) {
    const spot = parseSpot(part);
    if (spot && !spots.some((other) => sameSpot(other, spot))) spots.push(spot);
  }
  return spots.length > 0 ? { kind: 'region', spots } : { kind: 'unknown', asked: text };
}

const parseExplored = (text: string | null): readonly string[] =>
  listIn(text)
    .filter((id) => ID.test(id))
    .slice(0, MOST_EXPLORED);

function parsePage(path: string, asks: URLSearchParams): Page {
  const [first = '', second, third, ...rest] = path.split('/').filter((each) => each !== '');
  const asked = path.slice(0, 60);
  if (rest.length > 0) return { kind: 'unknown', asked };
  if (third !== undefined && first !== 'condition' && first !== 'link') return { kind: 'unknown', asked };
  switch (first) {
    case '':
      return HOME.page;
    case 'conditions':
    case 'search':
    case 'visit':
    case 'prevention':
    case 'about':
    case 'accessibility':
      return second === undefined ? { kind: first } : { kind: 'unknown', asked };
    case 'treatments':
      return second === undefined ? { kind: first, ...parseTreatmentsAsk(asks) } : { kind: 'unknown', asked };
    case 'map':
      return second === undefined ? { kind: first, ...parseMapAsk(asks) } : { kind: 'unknown', asked };
    case 'myths':
      return second === undefined ? { kind: 'sayings', ...parseSayingsAsk(asks) } : { kind: 'unknown', asked };
    case 'summary':
    case 'choose':
      return second === undefined ? { kind: first, of: parseExplored(asks.get('of')) } : { kind: 'unknown', asked };
    case 'region':
      return second === undefined ? { kind: 'unknown', asked } : parseRegionPage(second);
    case 'condition':
      if (second === undefined) return { kind: 'conditions' };
      return { kind: 'condition', id: second, toward: oneOf(EFFECT_REGION_IDS, third ?? null) };
    case 'effect':
    case 'other-cause':
      return second === undefined ? { kind: 'unknown', asked } : { kind: first, id: second };
    case 'treatment':
      return second === undefined ? { kind: 'treatments' } : { kind: 'treatment', id: second };
    case 'link':
      return second === undefined || third === undefined
        ? { kind: 'unknown', asked }
        : { kind: 'link', from: second, to: third };
    case 'help':
      return { kind: 'help', id: second !== undefined && ID.test(second) ? second : null };
    default:
      return { kind: 'unknown', asked };
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads a URL hash. Never throws: whatever it cannot read becomes an `unknown` page or a null, so a hostile or
 * mistyped address shows a sane page. Ids are checked against the knowledge later, by `settle`.
 */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  if (text.length > MOST_CHARACTERS) return { ...HOME, page: { kind: 'unknown', asked: '' } };
  const [path = '', query = ''] = text.split('?', 2);
  const asked = new URLSearchParams(query);
  return {
    page: parsePage(decode(path), asked),
    view: oneOf(VIEWS, asked.get('view')),
    part: oneOf(FOOT_PARTS, asked.get('part')),
    side: oneOf(SIDES, asked.get('side')),
  };
}

/** The path of a page in the hash, without what it was asked to show: `link/flat-foot/low-back-pain`. */
export function pathOf(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'region':
      return `region/${page.spots.map(formatSpot).join('+')}`;
    case 'balance':
      return 'region/whole-body';
    case 'condition':
      return page.toward ? `condition/${page.id}/${page.toward}` : `condition/${page.id}`;
    case 'effect':
    case 'other-cause':
    case 'treatment':
      return `${page.kind}/${page.id}`;
    case 'link':
      return `link/${page.from}/${page.to}`;
    case 'help':
      return page.id ? `help/${page.id}` : 'help';
    case 'sayings':
      return 'myths';
    case 'unknown':
      return '';
    default:
      return page.kind;
  }
}

/** What a page was asked to show, as query parts. */
function asksOf(page: Page): readonly string[] {
  switch (page.kind) {
    case 'summary':
    case 'choose':
      return page.of.length > 0 ? [`of=${page.of.join('+')}`] : [];
    case 'map':
    case 'treatments':
    case 'sayings': {
      const { kind: _, ...ask } = page;
      return formatAsk(ask);
    }
    default:
      return [];
  }
}

/** As the `lang` of HTML. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The language that a URL hash names; null when it names none. Whether there is such a language, others know. */
export function languageIn(hash: string): string | null {
  const [, query = ''] = hash.slice(0, MOST_CHARACTERS).split('?', 2);
  const lang = new URLSearchParams(query).get('lang');
  return lang && LANGUAGE.test(lang) ? lang : null;
}

/**
 * The URL hash of an address; `parseAddress(formatAddress(a))` gives `a` back for every known page. `lang` is the code of
 * a language, where whoever opens it should read it in that one.
 */
export function formatAddress({ page, view, part, side }: Address, lang: string | null = null): string {
  const turned = Object.entries({ view, part, side, lang }).flatMap(([key, value]) =>
    value ? [`${key}=${value}`] : [],
  );
  const query = [...asksOf(page), ...turned];
  return `#/${pathOf(page)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The hash of a page with the figure as the page wants it, in no language: names what a link leads to. */
export const hrefOf = (page: Page): string => formatAddress({ ...HOME, page });
