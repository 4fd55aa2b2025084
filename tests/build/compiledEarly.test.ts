import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { compiledEarly } from '../../src/build/compiledEarly.ts';

it('[BL1] the code of the first touch asks, at the very top of its file, to be compiled before the touch', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ground-up-early-'));
  try {
    await writeFile(join(root, 'first.js'), "import('./second.js').then(console.log);");
    await writeFile(join(root, 'second.js'), 'export default 2;');
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [compiledEarly(['first'])],
      build: { write: false, rolldownOptions: { input: join(root, 'first.js') } },
    });
    const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
    const files = outputs.flatMap(({ output }) => output);
    const tops = Object.fromEntries(
      files.map((file) => [file.name, file.type === 'chunk' && file.code.split('\n')[0]]),
    );
    expect(tops).toEqual({ first: '//# allFunctionsCalledOnLoad', second: expect.not.stringContaining('//#') });
  } finally {
    await rm(root, { recursive: true });
  }
});
