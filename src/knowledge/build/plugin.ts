/** Serves the compiled knowledge as virtual modules; a broken entry fails the build and shows in the dev overlay. */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledKnowledge } from '../compile.ts';
import type { SearchSource } from '../types.ts';
import { loadKnowledge } from './load.ts';
import { detailsModule, moduleOf } from './modules.ts';

const PREFIX = 'virtual:knowledge/';

/** What the browser searches, made from what can be found; how, is the business of whoever searches. */
type IndexSearch = (source: SearchSource) => unknown;

/** The code of one virtual module, by its name after the prefix; null when there is none. */
function moduleFor(name: string, compiled: CompiledKnowledge, indexSearch: IndexSearch): string | null {
  const { index, details, help, sayings, prevention, claims, clues, visit, search } = compiled;
  if (name === 'index') return moduleOf(index);
  if (name === 'search') return moduleOf(indexSearch(search));
  if (name === 'details') return detailsModule(Object.keys(details), (key) => `${PREFIX}detail/${key}`);
  if (name === 'detail/help') return moduleOf(help);
  if (name === 'detail/sayings') return moduleOf(sayings);
  if (name === 'detail/prevention') return moduleOf(prevention);
  if (name === 'detail/claims') return moduleOf(claims);
  if (name === 'detail/clues') return moduleOf(clues);
  if (name === 'detail/visit') return moduleOf(visit);
  const detail = details[name.slice('detail/'.length)];
  return name.startsWith('detail/') && detail ? moduleOf(detail) : null;
}

/** Vite plugin: `virtual:knowledge/index`, `…/details` and `…/search` from the data/ folder of a project. */
export function knowledge(root: string, indexSearch: IndexSearch): Plugin {
  const folder = join(root, 'data');
  let compiled: Promise<CompiledKnowledge> | null = null;
  return {
    name: 'ground-up:knowledge',
    buildStart() {
      compiled = null;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      compiled ??= loadKnowledge(root);
      return moduleFor(id.slice(PREFIX.length + 1), await compiled, indexSearch);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep) || path.startsWith(join(folder, 'figure') + sep)) return;
        compiled = null;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
