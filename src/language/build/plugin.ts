/** Compiles the message catalogs at build time, so that the production build carries no ICU compiler. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';

const catalogsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();

/** Reads every catalog of one folder. Throws when two catalogs use one id, or a message is not valid ICU. */
async function compileCatalog(folder: string): Promise<Record<string, unknown>> {
  const compiled: Record<string, unknown> = {};
  for (const file of await catalogsIn(folder)) {
    const messages = JSON.parse(await readFile(join(folder, file), 'utf8')) as Record<string, string>;
    for (const [id, message] of Object.entries(messages)) {
      if (id in compiled)
        throw new Error(`${join(folder, file)}: message id "${id}" is already used by another catalog`);
      compiled[id] = compileMessage(message);
    }
  }
  return compiled;
}

/**
 * Serves `virtual:messages/<lang>` as the compiled messages of `src/language/<lang>/*.json`, and
 * `virtual:messages/<lang>/later` and `…/asked` as those of `src/language/<lang>/later/*.json` and `…/asked/*.json`.
 */
export function messages(root: string): Plugin {
  const folder = join(root, 'src/language');
  return {
    name: 'ground-up:messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const language = join(folder, id.slice(PREFIX.length + 1));
      for (const file of await catalogsIn(language)) this.addWatchFile(join(language, file));
      return `export default ${JSON.stringify(await compileCatalog(language))};`;
    },
  };
}
