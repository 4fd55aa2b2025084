/** Serves `virtual:licenses`: whose work the app is made of, read from the modules that are really in the build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { type ShippedPackage, shippedPackages } from './shipped.ts';

const ID = 'virtual:licenses';
/** Lies in the build: name, version and license of what it is made of. The bill of materials is made from it. */
const LIST = 'packages.json';
/** Stands for the list until all chunks are known. */
const LATER = '__LICENSES_OF_ALL_CHUNKS__';

/** Typefaces have no modules: what the app lists among its dependencies for their sake. */
async function typefaces(root: string): Promise<readonly string[]> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies).filter((name) => name.startsWith('@fontsource'));
}

/** Packages with one license text share it. */
function asModule(packages: readonly ShippedPackage[]) {
  const texts = [...new Set(packages.map(({ text }) => text))];
  return { packages: packages.map(({ text, ...each }) => ({ ...each, text: texts.indexOf(text) })), texts };
}

const modulesOf = (chunks: Iterable<Rolldown.RenderedChunk>): readonly string[] =>
  [...chunks].flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );

interface Licenses {
  readonly plugin: Plugin;
  /** For the builds of web workers, which are bundled apart. */
  readonly ofWorkers: () => Plugin;
}

/**
 * Vite plugin. `others` gives the modules of what is built beside the app. A package whose license is missing, or not one
 * that may be shipped, fails the build.
 */
export function licenses(root: string, others: () => Promise<readonly string[]>): Licenses {
  const beside = new Set<string>();
  let serving = false;
  let shipped: readonly ShippedPackage[] = [];
  const listed = async (moduleIds: readonly string[]) => {
    shipped = await shippedPackages(root, moduleIds, await typefaces(root));
    return asModule(shipped);
  };
  return {
    plugin: {
      name: 'ground-up:licenses',
      configResolved(config) {
        serving = config.command === 'serve';
      },
      resolveId: (id) => (id === ID ? `\0${ID}` : null),
      async load(id) {
        if (id !== `\0${ID}`) return null;
        // nothing is bundled while developing: the typeface alone is certain
        return `export default ${JSON.stringify(serving ? await listed([]) : LATER)};`;
      },
      async renderStart() {
        for (const id of await others()) beside.add(id);
      },
      async renderChunk(code, _chunk, _options, { chunks }) {
        if (!code.includes(LATER)) return null;
        const list = await listed([...modulesOf(Object.values(chunks)), ...beside]);
        // a function: a license may hold "$&"
        return code.replace(new RegExp(`(["'\`])${LATER}\\1`), () => JSON.stringify(list));
      },
      generateBundle() {
        const packages = shipped.map(({ text, ...each }) => each);
        this.emitFile({ type: 'asset', fileName: LIST, source: `${JSON.stringify({ packages }, null, 2)}\n` });
      },
    },
    ofWorkers: () => ({
      name: 'ground-up:licenses-of-workers',
      renderChunk(_code, chunk) {
        for (const id of modulesOf([chunk])) beside.add(id);
        return null;
      },
    }),
  };
}
