/** Reads the message catalogs and what their messages take. Node only. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** One catalog of one language; `name` is its path under the language's folder: `later/map.json`. */
export interface Catalog {
  readonly name: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The names of the catalogs in a language's folder, those of `later/` too, in a fixed order. */
export const catalogNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/** Every catalog of a language; none where it has no folder. */
export async function readCatalogs(root: string, language: string): Promise<readonly Catalog[]> {
  const folder = join(root, 'src/language', language);
  const read = async (name: string) => ({ name, messages: JSON.parse(await readFile(join(folder, name), 'utf8')) });
  return Promise.all((await catalogNames(folder)).map(read));
}

/** The messages of a translation by id, whichever of its catalogs they stand in: the English may have moved since. */
export const translatedMessages = (catalogs: readonly Catalog[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...catalogs.map(({ messages }) => messages));

type Token = string | readonly [name: string, type?: string, format?: Readonly<Record<string, unknown>>];

function collect(tokens: unknown, into: Set<string>): void {
  if (!Array.isArray(tokens)) return;
  for (const token of tokens as readonly Token[]) {
    if (typeof token === 'string') continue;
    const [name, type, format] = token;
    const cases = typeof format === 'object' && format !== null ? format : {};
    // which plurals there are is the language's own; the cases of a select are the program's
    const keys =
      type === 'select'
        ? Object.keys(cases)
            .filter((key) => key !== 'offset')
            .sort()
            .join('|')
        : '';
    into.add([name, type, keys].filter(Boolean).join(' '));
    for (const text of Object.values(cases)) collect(text, into);
  }
}

/** What a message takes: "count plural", "side select left|other|right", "name". Throws when it is not valid ICU. */
export function argumentsOf(message: string): readonly string[] {
  const found = new Set<string>();
  collect(compileMessageOrThrow(message), found);
  return [...found].sort();
}
