/** Finds the patient texts of an entry and puts others in their place. Pure. */
import { PATIENT_TEXTS, type TranslatedKind } from './patient-texts.ts';

/** Between the parts of a list that is translated as one text. */
const BETWEEN = '; ';

type Replace = (path: string, text: string) => string;
type Fields = Readonly<Record<string, unknown>>;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** What names an element of a list among its siblings, so that its translation stays with it when the list is reordered. */
function nameOf(element: unknown): string | null {
  if (typeof element !== 'object' || element === null) return null;
  const { id, to, target, purpose, appliesTo, joint, motion, source, kind, clue } = element as Record<string, string>;
  const which = appliesTo ? `~${slug(appliesTo)}` : '';
  if (id) return id;
  if (to) return to + which;
  if (target) return target + (purpose === 'prevent' ? '~prevent' : '') + which;
  if (joint) return [joint, motion, source].join('-');
  return clue ?? source ?? kind ?? null;
}

/** The name of each element of a list: its own, or its index; two of one name are told apart by a number. */
function namesOf(list: readonly unknown[]): readonly string[] {
  const used = new Map<string, number>();
  return list.map((element, index) => {
    const name = nameOf(element) ?? String(index);
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times > 1 ? `${name}~${times}` : name;
  });
}

/** A number, a sign, "n = 95": there is nothing in it to translate. */
const isWordless = (text: string): boolean => !/\p{L}{3}/u.test(text.replaceAll(/SMD/g, ''));

/** `value` is `written` with some texts replaced already; names come from what was written. */
function replaceAt(
  value: unknown,
  written: unknown,
  [field, ...rest]: readonly string[],
  path: string,
  replace: Replace,
): unknown {
  if (written === undefined || written === null) return value;
  if (field === undefined) {
    if (Array.isArray(written)) return written.length > 0 ? replace(path, written.join(BETWEEN)).split(BETWEEN) : value;
    return typeof written !== 'string' || isWordless(written) ? value : replace(path, written);
  }
  const below = (part: string) => (path ? `${path}.${part}` : part);
  if (field === '[]') {
    const [list, names] = [value as readonly unknown[], namesOf(written as readonly unknown[])];
    return (written as readonly unknown[]).map((element, index) =>
      replaceAt(list[index], element, rest, below(names[index] ?? String(index)), replace),
    );
  }
  if (!(field in (written as Fields))) return value;
  const fields = value as Fields;
  const replaced = replaceAt(fields[field], (written as Fields)[field], rest, below(field), replace);
  return { ...fields, [field]: replaced };
}

/** The same data with each patient text replaced; `path` is stable where lists are reordered: `links.knee-pain.how`. */
export function replaceTexts<T>(kind: TranslatedKind, data: T, replace: Replace): T {
  return PATIENT_TEXTS[kind].reduce<T>(
    (replaced, pattern) => replaceAt(replaced, data, pattern.replaceAll('[]', '.[]').split('.'), '', replace) as T,
    data,
  );
}

/** Every patient text of one data file, by path, in the order of `PATIENT_TEXTS`. */
export function textsOf(kind: TranslatedKind, data: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  replaceTexts(kind, data, (path, text) => {
    texts.set(path, text);
    return text;
  });
  return texts;
}
