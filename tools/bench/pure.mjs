import { join } from 'node:path';
import { runnerImport } from 'vite';

/** What compiles, answers and searches, of the sources themselves (tests/bench/pure.ts), with the figure made from its data. */
export async function loadPure(root) {
  const load = async (file, plugins = []) =>
    (await runnerImport(join(root, file), { root, configFile: false, plugins })).module;
  const { figure } = await load('src/figure/build/plugin.ts');
  return load('tests/bench/pure.ts', [figure(root)]);
}
