/** Reads data/ and holds every file against its schema. Node only. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { type Entries, type Filed, NO_SEARCH_WORDS } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { DATA_FILES } from '../schema/index.ts';
import { schemaProblems } from './schema-problems.ts';

/** A kind of data file. */
export type Kind = keyof typeof DATA_FILES;

export interface ReadKnowledge {
  readonly entries: Entries;
  /** Files that are not JSON or do not pass their schema; they are left out of the entries. */
  readonly problems: readonly Problem[];
  /** How many files were read. None is a failure of whoever asked. */
  readonly files: number;
}

/** The paths of one kind of data file, from the project's root, in a fixed order. */
export async function pathsOf(root: string, kind: Kind): Promise<readonly string[]> {
  const pattern = DATA_FILES[kind].path;
  if (!pattern.includes('*')) return [`data/${pattern}`];
  const folder = `data/${pattern.slice(0, pattern.indexOf('/'))}`;
  const names = await readdir(join(root, folder)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** Reads one file. A file that does not exist, is not JSON or breaks its schema gives problems instead of a value. */
export async function readDataFile<T>(
  root: string,
  file: string,
  schema: ZodType<T>,
): Promise<{ readonly value: T | null; readonly problems: readonly Problem[] }> {
  const text = await readFile(join(root, file), 'utf8').catch(() => null);
  const fail = (found: string, accepted: string) => ({
    value: null,
    problems: [{ file, field: '(file)', found, accepted }],
  });
  if (text === null) return fail('no such file', 'a JSON file');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`no JSON (${(error as Error).message})`, 'valid JSON');
  }
  const result = schema.safeParse(json, { reportInput: true });
  return result.success
    ? { value: result.data, problems: [] }
    : { value: null, problems: schemaProblems(file, result.error) };
}

/** Puts other words into the value of one file; it keeps its shape. */
export type Translate = <T>(kind: Kind, file: string, value: T) => T;

const asWritten: Translate = (_kind, _file, value) => value;

/**
 * Reads the knowledge of a project. `only` keeps the files whose path contains one of these parts; `translate` gives the
 * words of another language to each file that passes its schema.
 */
export async function readKnowledge(
  root: string,
  only: readonly string[] = [],
  translate: Translate = asWritten,
): Promise<ReadKnowledge> {
  const problems: Problem[] = [];
  let files = 0;

  async function all<T>(kind: Kind, schema: ZodType<T>): Promise<readonly Filed<T>[]> {
    const read: Filed<T>[] = [];
    for (const file of await pathsOf(root, kind)) {
      if (only.length > 0 && !only.some((part) => file.includes(part))) continue;
      files += 1;
      const { value, problems: found } = await readDataFile(root, file, schema);
      problems.push(...found);
      if (value !== null) read.push({ file, entry: translate(kind, file, value) });
    }
    return read;
  }
  const one = async <T>(kind: Kind, schema: ZodType<T>): Promise<T | undefined> => (await all(kind, schema))[0]?.entry;

  const entries: Entries = {
    conditions: await all('condition', DATA_FILES.condition.schema),
    effects: await all('effect', DATA_FILES.effect.schema),
    otherCauses: await all('other-cause', DATA_FILES['other-cause'].schema),
    treatments: await all('treatment', DATA_FILES.treatment.schema),
    clues: (await one('clues', DATA_FILES.clues.schema))?.clues ?? [],
    redFlags: (await one('red-flags', DATA_FILES['red-flags'].schema))?.redFlags ?? [],
    regions: (await one('regions', DATA_FILES.regions.schema))?.regions ?? [],
    exceptions: (await one('certainty-exceptions', DATA_FILES['certainty-exceptions'].schema))?.exceptions ?? [],
    sayings: (await one('sayings', DATA_FILES.sayings.schema))?.sayings ?? [],
    prevention: (await one('prevention', DATA_FILES.prevention.schema))?.topics ?? [],
    visit: (await one('visit', DATA_FILES.visit.schema)) ?? { exam: [], asking: [], questions: [], prepare: [] },
    searchWords: (await one('search-words', DATA_FILES['search-words'].schema)) ?? NO_SEARCH_WORDS,
    leftOut: (await one('left-out', DATA_FILES['left-out'].schema))?.leftOut ?? [],
    sources: (await one('sources', DATA_FILES.sources.schema)) ?? [],
  };
  return { entries, problems, files };
}
