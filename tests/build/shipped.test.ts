import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageOf, shippedPackages } from '../../src/build/shipped.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ground-up-shipped-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A package as it would be installed; without a license file where no text is given. */
async function installed(name: string, license: string, text: string | null) {
  const folder = join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
  if (text !== null) await writeFile(join(folder, 'LICENSE.md'), text);
}

describe('what is shipped', () => {
  it.each([
    ['/a/node_modules/d3-shape/src/line.js', 'd3-shape'],
    ['/a/node_modules/@lingui/core/dist/index.mjs?v=1', '@lingui/core'],
    ['C:\\a\\node_modules\\x\\node_modules\\y\\i.js', 'y'],
    ['\0vite/preload-helper.js', 'vite'],
    ['/a/src/main.tsx', null],
    ['\0virtual:knowledge/index', null],
  ])('[SC2] %s comes from %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it('[SC2] every package stands once, by name, with its license in full', async () => {
    await installed('b', 'MIT', 'Text of b\n');
    await installed('@a/a', 'OFL-1.1', 'Text of a\r\nand more');
    const found = await shippedPackages(
      root,
      ['/x/node_modules/b/1.js', '/x/node_modules/b/2.js', '/x/own.ts'],
      ['@a/a'],
    );
    expect(found).toEqual([
      { name: '@a/a', version: '1.0.0', license: 'OFL-1.1', text: 'Text of a\nand more' },
      { name: 'b', version: '1.0.0', license: 'MIT', text: 'Text of b' },
    ]);
  });

  it('[SC2] a license that may not be shipped, or none, stops the build', async () => {
    await installed('sold', 'UNLICENSED', 'All rights reserved');
    await installed('bare', 'MIT', null);
    await expect(shippedPackages(root, [], ['sold'])).rejects.toThrow('sold 1.0.0 is shipped under "UNLICENSED".');
    await expect(shippedPackages(root, [], ['bare'])).rejects.toThrow(
      'bare 1.0.0 is shipped, but brings no license file',
    );
  });
});
