/** Compiles the message catalogs at build time, so that the production build carries no ICU compiler. */
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { type Catalog, readCatalogs, translatedMessages } from './catalogs.ts';
import { isPseudo, pseudoMessage } from './pseudo.ts';

const PREFIX = 'virtual:messages/';
/** The folders of catalogs that no first screen needs: those that come soon after it, and those of pages asked for. */
const FURTHER = ['later', 'asked'];
const isIn = ({ name }: Catalog, folder: string): boolean => name.startsWith(`${folder}/`);

/** The messages of several catalogs. Throws when two of them use one id. */
function merge(language: string, catalogs: readonly Catalog[]): Readonly<Record<string, string>> {
  const merged: Record<string, string> = {};
  for (const { name, messages } of catalogs) {
    for (const [id, message] of Object.entries(messages)) {
      if (id in merged)
        throw new Error(`src/language/${language}/${name}: message id "${id}" is already used by another catalog`);
      merged[id] = message;
    }
  }
  return merged;
}

const compileAll = (
  messages: Readonly<Record<string, string>>,
  compileOne: (id: string, message: string) => unknown = (_id, message) => compileMessage(message),
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, compileOne(id, message)]));

/** The compiled messages of one virtual module: `en`, `en/later`, `en/asked`, or every message of another language. */
async function messagesFor(root: string, asked: string): Promise<Readonly<Record<string, unknown>>> {
  const english = await readCatalogs(root, 'en');
  if (asked === 'en')
    return compileAll(
      merge(
        'en',
        english.filter((catalog) => !FURTHER.some((folder) => isIn(catalog, folder))),
      ),
    );
  const further = FURTHER.find((folder) => asked === `en/${folder}`);
  if (further)
    return compileAll(
      merge(
        'en',
        english.filter((catalog) => isIn(catalog, further)),
      ),
    );
  const written = merge('en', english);
  if (isPseudo(asked)) return compileAll(written, (id, message) => pseudoMessage(asked, id, message));
  return compileAll({ ...written, ...translatedMessages(await readCatalogs(root, asked)) });
}

/**
 * Serves `virtual:messages/en` as the compiled messages of `src/language/en/*.json`, `virtual:messages/en/later` and
 * `…/asked` as those of `src/language/en/later/*.json` and `…/asked/*.json`, and `virtual:messages/<lang>` as all those of
 * another language, in English where one is missing (a build offers no such language).
 */
export function messages(root: string): Plugin {
  return {
    name: 'ground-up:messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const asked = id.slice(PREFIX.length + 1);
      const code = asked.split('/')[0] ?? asked;
      for (const each of new Set(['en', code])) {
        for (const { name } of await readCatalogs(root, each))
          this.addWatchFile(join(root, 'src/language', each, name));
      }
      return `export default ${JSON.stringify(await messagesFor(root, asked))};`;
    },
  };
}
