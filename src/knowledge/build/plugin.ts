/** Serves the compiled knowledge as virtual modules; a broken entry fails the build and shows in the dev overlay. */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledKnowledge } from '../compile.ts';
import type { SearchSource } from '../types.ts';
import { loadKnowledge, type Translation } from './load.ts';
import { detailsModule, moduleOf } from './modules.ts';

const PREFIX = 'virtual:knowledge/';
/** `es/details`: the same modules in another language. */
const IN_LANGUAGE = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\/(.+)$/;

/** What the browser searches in a language, made from what can be found; how, is the business of whoever searches. */
type IndexSearch = (source: SearchSource) => unknown;

/** The code of one virtual module, by its name after the prefix and the language; null when there is none. */
function moduleFor(name: string, prefix: string, compiled: CompiledKnowledge, indexSearch: IndexSearch): string | null {
  const { index, details, help, sayings, prevention, claims, clues, visit, search, codes } = compiled;
  if (name === 'index') return moduleOf(index);
  if (name === 'codes') return moduleOf(codes);
  if (name === 'search') return moduleOf(indexSearch(search));
  if (name === 'details')
    return detailsModule(Object.keys(details), (key) => `${prefix}detail/${key}`, `${prefix}search`);
  if (name === 'detail/help') return moduleOf(help);
  if (name === 'detail/sayings') return moduleOf(sayings);
  if (name === 'detail/prevention') return moduleOf(prevention);
  if (name === 'detail/claims') return moduleOf(claims);
  if (name === 'detail/clues') return moduleOf(clues);
  if (name === 'detail/visit') return moduleOf(visit);
  const detail = details[name.slice('detail/'.length)];
  return name.startsWith('detail/') && detail ? moduleOf(detail) : null;
}

/**
 * Vite plugin: `virtual:knowledge/index`, `…/details`, `…/search` and `…/codes` from the data/ folder of a project, and
 * `virtual:knowledge/<lang>/index` and so on in another language. `translation` gives its words.
 */
export function knowledge(
  root: string,
  indexSearch: IndexSearch,
  translation?: (code: string) => Promise<Translation>,
): Plugin {
  const folder = join(root, 'data');
  const compiled = new Map<string, Promise<CompiledKnowledge>>();
  const compiledIn = (code: string): Promise<CompiledKnowledge> => {
    const known =
      compiled.get(code) ?? (async () => loadKnowledge(root, code ? await translation?.(code) : undefined))();
    compiled.set(code, known);
    return known;
  };
  let builds = false;
  return {
    name: 'ground-up:knowledge',
    configResolved({ command }) {
      builds = command === 'build';
    },
    async buildStart() {
      compiled.clear();
      // at once, and once: not after everything else is built, and not for each of its modules
      if (builds) await compiledIn('');
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const asked = id.slice(PREFIX.length + 1);
      const [, code = '', name = asked] = IN_LANGUAGE.exec(asked) ?? [];
      return moduleFor(name, PREFIX + (code && `${code}/`), await compiledIn(code), indexSearch);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep) || path.startsWith(join(folder, 'figure') + sep)) return;
        compiled.clear();
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
