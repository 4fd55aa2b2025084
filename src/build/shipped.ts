/** Whose work a build ships: the packages its modules come from, each with its license. Node only. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package of which something stands in the built app. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it: "MIT". */
  readonly license: string;
  /** The license in full, as the package brings it. */
  readonly text: string;
}

/** What may be shipped without asking anybody: each allows use, change and selling, and asks for its text alone. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];
/** Pieces that the bundler writes into every build. */
const OF_BUNDLER: readonly (readonly [RegExp, string])[] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
];
/** Behind the license of Vite itself stand those of its own tools, none of which is shipped. */
const NOT_SHIPPED = /\n#+ Licenses of bundled dependencies[\s\S]*$/;

/** The package a module comes from; null for our own. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/\?.*$/, '');
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return name ?? OF_BUNDLER.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** One package as it is installed. Throws where its license is missing or not one that may be shipped. */
async function read(root: string, name: string): Promise<ShippedPackage> {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.includes(license))
    throw new Error(`${name} ${version} is shipped under "${license}". Accepted are ${ALLOWED.join(', ')}.`);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} ${version} is shipped, but brings no license file to show.`);
  const text = await readFile(join(folder, file), 'utf8');
  return { name, version, license, text: text.replaceAll('\r\n', '\n').replace(NOT_SHIPPED, '').trim() };
}

/** The packages of the modules and the names given beside them, each once, by name. */
export async function shippedPackages(
  root: string,
  moduleIds: Iterable<string>,
  names: readonly string[] = [],
): Promise<readonly ShippedPackage[]> {
  const all = new Set([...[...moduleIds].map(packageOf).filter((name) => name !== null), ...names]);
  return Promise.all([...all].sort().map((name) => read(root, name)));
}
