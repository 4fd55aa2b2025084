/**
 * Requests of a clinic's system for the page of a code: HL7 Infobutton, URL-based. Pure; fetched only where the query of
 * the address holds such a request.
 */
import { isPaired, isRegionId, type Side, type Spot } from '../knowledge/regions.ts';
import type { CodedEntry } from '../knowledge/types.ts';
import { type Address, formatSpot, HOME, MOST_EXPLORED, type Page } from './address.ts';

/** The systems whose codes the entries carry, by the OID that a request names. */
const SYSTEMS = { '2.16.840.1.113883.6.90': 'icd10cm', '2.16.840.1.113883.6.96': 'snomedct' } as const;

/** A code in the form all codes are compared in: capitals, no dots, ICD-10-CM without its 7th character. */
export interface AskedCode {
  readonly system: (typeof SYSTEMS)[keyof typeof SYSTEMS];
  readonly code: string;
}

/** What a request says. */
export interface InfobuttonRequest {
  readonly codes: readonly AskedCode[];
  /** What the asking system calls it; empty where it does not say. */
  readonly name: string;
  /** As the `lang` of HTML; null where it does not say. */
  readonly language: string | null;
}

/** Codes read of one request at most; a longer problem list would only give a longer list to choose from. */
const MOST_CODES = 10;
/** Letters of a display name at most. */
const MOST_LETTERS = 80;

/** `mainSearchCriteria.v.c`, `mainSearchCriteria2.v.c` or `mainSearchCriteria.v.c2`. */
const PARAMETER = /^mainsearchcriteria(\d{0,2})\.v\.(cs|c|dn|ot)(\d{0,2})$/;
const LANGUAGE = /^informationrecipient\.languagecode\.c$/;
const ICD_10 = /^[A-Z]\d[0-9A-Z]{1,5}$/;
const SNOMED = /^\d{6,18}$/;

const bare = (code: string): string => code.toUpperCase().replaceAll(/[\s.]/g, '');
/** The 7th character tells the visit, not the illness. */
const icdCode = (code: string): string => bare(code).slice(0, 6);

/** A code as written, of the system named; where none is named, its form tells. Null when it is none of ours. */
function codeOf(written: string, system: string | undefined): AskedCode | null {
  const named = system?.trim().replace(/^urn:oid:/i, '');
  const [known] = Object.entries(SYSTEMS).flatMap(([oid, name]) => (oid === named ? [name] : []));
  const code = bare(written);
  if (named && !known) return null;
  if (known !== 'snomedct' && ICD_10.test(code)) return { system: 'icd10cm', code: icdCode(code) };
  return known !== 'icd10cm' && SNOMED.test(code) ? { system: 'snomedct', code } : null;
}

/** Reads the query of an address. Never throws; null where it is no request. */
export function readInfobutton(search: string): InfobuttonRequest | null {
  const groups = new Map<string, { cs: string[]; c: string[]; dn: string[] }>();
  let language: string | null = null;
  for (const [key, value] of new URLSearchParams(search)) {
    const name = key.toLowerCase();
    if (LANGUAGE.test(name) && /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(value))
      language = value.split(/[-_]/)[0]?.toLowerCase() ?? null;
    const [, before = '', part, after = ''] = PARAMETER.exec(name) ?? [];
    if (!part) continue;
    const group = groups.get(before || after) ?? { cs: [], c: [], dn: [] };
    group[part === 'ot' ? 'dn' : (part as 'cs' | 'c' | 'dn')].push(value);
    groups.set(before || after, group);
  }
  if (groups.size === 0) return null;
  const all = [...groups.values()];
  const system = all[0]?.cs[0];
  const codes = all.flatMap(({ cs, c }) => c.flatMap((code, at) => codeOf(code, cs[at] ?? cs[0] ?? system) ?? []));
  const name = all.flatMap(({ dn }) => dn).find((each) => each.trim() !== '') ?? '';
  return { codes: codes.slice(0, MOST_CODES), name: name.trim().slice(0, MOST_LETTERS), language };
}

/** Last digits for right, left: 1 and 2, and in the families that tell parts of the foot apart 4 and 5, 7 and 8. */
const SIDE_DIGITS: readonly (readonly [right: string, left: string])[] = [
  ['1', '2'],
  ['4', '5'],
  ['7', '8'],
];

/** The side that a code says, where its family has one code for each side; else null. */
function sideIn(code: string, known: ReadonlySet<string>): Side | null {
  const family = code.slice(0, -1);
  const digits = SIDE_DIGITS.find((pair) => pair.includes(code.slice(-1)));
  if (!digits?.every((digit) => known.has(family + digit))) return null;
  return code.endsWith(digits[0]) ? 'right' : 'left';
}

interface Match {
  readonly entry: CodedEntry;
  readonly side: Side | null;
}

/** The entries that carry a code; of a code cut short, those that carry one it begins. */
function entriesWith({ system, code }: AskedCode, table: readonly CodedEntry[], known: ReadonlySet<string>) {
  if (system === 'snomedct') return table.filter(({ codes }) => codes.snomedct === code);
  const fits = known.has(code) ? (each: string) => each === code : (each: string) => each.startsWith(code);
  return table.filter(({ codes }) => codes.icd10cm.some((each) => fits(icdCode(each))));
}

function matchesOf(asked: AskedCode, table: readonly CodedEntry[]): readonly Match[] {
  const known = new Set(table.flatMap(({ codes }) => codes.icd10cm.map(icdCode)));
  const entries = entriesWith(asked, table, known);
  const side = asked.system === 'icd10cm' ? sideIn(asked.code, known) : null;
  // the page of a place answers for the pain that sits there and has the same code
  const places = new Set(entries.flatMap(({ kind, region }) => (kind === 'region' ? [region] : [])));
  return entries
    .filter(({ kind, region }) => kind !== 'effect' || !places.has(region))
    .map((entry) => ({ entry, side }));
}

const spotOf = ({ entry: { kind, id }, side }: Match): Spot | null =>
  kind === 'region' && isRegionId(id) ? { region: id, side: isPaired(id) ? side : null } : null;

/** A place with its side, or the id of an entry: as the page to choose from has it in its address. */
function keyOf(match: Match): string {
  const spot = spotOf(match);
  return spot ? formatSpot(spot) : match.entry.id;
}

function pageOf({ entry: { kind, id } }: Match): Page {
  if (kind === 'region') return { kind: 'balance' };
  return kind === 'condition' ? { kind, id, toward: null } : { kind, id };
}

/**
 * Where a request leads: the page of its code, with the side the code says; marked places together; what to choose from
 * where more than one page answers; search where none does.
 */
export function answerInfobutton({ codes }: InfobuttonRequest, table: readonly CodedEntry[]): Address {
  const answers = codes.map((code) => matchesOf(code, table)).filter(({ length }) => length > 0);
  const matches = [...new Map(answers.flat().map((match) => [keyOf(match), match])).values()];
  const spots = matches.flatMap((match) => spotOf(match) ?? []);
  const [first] = matches;
  if (!first) return { ...HOME, page: { kind: 'search' } };
  // each code says one place: all of them are marked
  if (answers.every(({ length }) => length === 1) && spots.length === matches.length)
    return { ...HOME, page: { kind: 'region', spots } };
  if (matches.length === 1) return { ...HOME, page: pageOf(first), side: first.side };
  return { ...HOME, page: { kind: 'choose', of: matches.map(keyOf).slice(0, MOST_EXPLORED) } };
}
