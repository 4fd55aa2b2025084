/** Reads the text of clinic.json: what can be used of it, and what is wrong with the rest. A chunk of its own. */
import * as z from 'zod/mini';
import { type MessageId, words } from '../language/words.ts';
import {
  type ClinicSettings,
  DEFAULT_SETTINGS,
  type ReadSettings,
  type SettingsProblem,
  usualSettings,
} from '../settings/clinicSettings.ts';
import { contrast, DARKEST_GROUND } from './contrast.ts';
import { Clinic } from './schema.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** `idle.seconds`, `languages[2]`. */
const fieldOf = (path: Path): string =>
  path.reduce<string>(
    (field, part) =>
      typeof part === 'number' ? `${field}[${part}]` : field ? `${field}.${String(part)}` : String(part),
    '',
  );

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part], value);

/** A found value short enough for one line. */
function shown(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? words('clinic.nothing');
  } catch {
    // lists in lists in lists, deeper than can be written
    text = Array.isArray(value) ? '[…]' : '{…}';
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The accent color is told with what was measured: a number says more than "too light". */
function foundAt(path: Path, value: unknown): string {
  if (path[0] !== 'accentColor' || typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) return shown(value);
  return words('clinic.color.found', {
    color: value,
    ratio: contrast(value, DARKEST_GROUND).toFixed(1),
    ground: DARKEST_GROUND,
  });
}

/** The parts of a file that are its own fields and not the entries of a list. */
const OWN_FIELDS: readonly string[] = Object.keys(Clinic.shape);

function acceptedAt([first, second]: Path): string {
  if (typeof first !== 'string' || !OWN_FIELDS.includes(first))
    return words('clinic.accepts.fields', { fields: OWN_FIELDS.filter((field) => field !== '$schema').join(', ') });
  const nested = first === 'idle' && second !== undefined ? `.${String(second)}` : '';
  return words(`clinic.accepts.${first}${nested}` as MessageId);
}

/** The places that issues are about, each once whatever is wrong with it: for unknown fields, each of them. */
function pathsOf(issues: readonly Issue[]): readonly Path[] {
  const all = issues.flatMap((issue): readonly Path[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  return [...new Map(all.map((path) => [JSON.stringify(path), path])).values()];
}

function problemAt(file: unknown, path: Path): SettingsProblem {
  const known = path[0] !== 'idle' || path.length < 2 || ['seconds', 'countdownSeconds'].includes(String(path[1]));
  return {
    field: fieldOf(path),
    found: foundAt(path, at(file, path)),
    accepted: acceptedAt(known ? path : path.slice(0, 1)),
  };
}

/** A copy of a list or of fields; all else as it is. */
const copied = (value: unknown): unknown =>
  Array.isArray(value) ? [...value] : typeof value === 'object' && value !== null ? { ...value } : value;

/**
 * The file without the places named: what is wrong with one field costs that field alone. Places are fields or entries
 * of a field, so no more is copied: what lies below may be of any depth.
 */
function without(file: object, paths: readonly Path[]): object {
  const copy = Object.fromEntries(Object.entries(file).map(([field, value]) => [field, copied(value)]));
  // the last entries of a list first, so that the numbers of the others stay right
  for (const path of [...paths].reverse()) {
    const holder = at(copy, path.slice(0, -1));
    const last = path.at(-1);
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (last !== undefined && holder) delete (holder as Record<PropertyKey, unknown>)[last];
  }
  return copy;
}

const AnyFields = z.partial(Clinic);

/** Taking out what is wrong may leave a list empty, and that may be wrong in turn; twice is enough for any file. */
const MOST_ROUNDS = 3;

function usable(file: object, round = 0): z.infer<typeof AnyFields> {
  const read = z.safeParse(AnyFields, file);
  if (read.success) return read.data;
  return round < MOST_ROUNDS ? usable(without(file, pathsOf(read.error.issues)), round + 1) : {};
}

/** Only the fields that have a value. */
type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
const given = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;

/** What the file says, and the default for each field it leaves out. */
function withDefaults(file: z.infer<typeof AnyFields>, asked: boolean | null): ClinicSettings {
  const { $schema: _, version: __, idle, ...fields } = file;
  const kiosk = asked ?? fields.kiosk ?? DEFAULT_SETTINGS.kiosk;
  return {
    ...usualSettings(kiosk),
    ...given(fields),
    kiosk,
    idle: { ...DEFAULT_SETTINGS.idle, ...given(idle ?? {}) },
  };
}

const unreadable = (found: string, asked: boolean | null): ReadSettings => ({
  settings: usualSettings(asked ?? DEFAULT_SETTINGS.kiosk),
  problems: [{ field: words('clinic.whole-file'), found, accepted: words('clinic.accepts.file') }],
});

/**
 * The settings in the text of a clinic.json: each field that can be used, the default for each that cannot. `asked` is
 * what the address says of the kiosk, null where it says nothing. Never throws.
 */
export function checkClinic(text: string, asked: boolean | null): ReadSettings {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return unreadable((error as Error).message, asked);
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return unreadable(shown(file), asked);
  const read = z.safeParse(Clinic, file);
  const problems = read.success ? [] : pathsOf(read.error.issues).map((path) => problemAt(file, path));
  return { settings: withDefaults(usable(file), asked), problems };
}
