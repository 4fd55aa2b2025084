/** Drawings kept between builds: drawing the body is most of a build, and it seldom changes. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where tools keep what they can make again. */
const FOLDER = 'node_modules/.cache/ground-up';
/** All that a drawing comes from: the code that draws, the data of the body, the libraries. */
const MADE_FROM = ['src/figure', 'data/figure', 'package-lock.json'];
/** Drawings of so many states of these are kept. */
const KEPT_STATES = 4;

async function filesIn(path: string): Promise<readonly string[]> {
  const there = await stat(path).catch(() => null);
  if (!there) return [];
  if (there.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A hash of everything that any drawing comes from. */
async function stateOf(root: string): Promise<string> {
  const files = (await Promise.all(MADE_FROM.map((path) => filesIn(join(root, path))))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function dropOld(folder: string): Promise<void> {
  const states = await Promise.all(
    (await readdir(folder)).map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = states.sort((a, b) => b.at - a.at).slice(KEPT_STATES);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Gives a drawing that was kept, or draws and keeps it. `input` is what it is drawn from besides the body, as text. */
export type Keep = (name: string, input: string, draw: () => unknown) => Promise<unknown>;

/** The drawings kept for the project as it is now. A folder that cannot be read or written only costs time. */
export async function keptDrawings(root: string): Promise<Keep> {
  const folder = join(root, FOLDER);
  const state = join(folder, await stateOf(root));
  return async (name, input, draw) => {
    const file = join(state, `${name}-${createHash('sha256').update(input).digest('hex').slice(0, 16)}.json`);
    const kept = await readFile(file, 'utf8').catch(() => null);
    if (kept !== null) return JSON.parse(kept);
    const drawing = draw();
    try {
      await mkdir(state, { recursive: true });
      // two builds at once: each file is whole or not there
      const half = `${file}.${process.pid}`;
      await writeFile(half, JSON.stringify(drawing));
      await rename(half, file);
      await dropOld(folder);
    } catch {
      // a disk that is full or read-only
    }
    return drawing;
  };
}
