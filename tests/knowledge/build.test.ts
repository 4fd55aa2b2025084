import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/build/json-schema.ts';
import { loadKnowledge } from '../../src/knowledge/build/load.ts';
import { moduleOf } from '../../src/knowledge/build/modules.ts';
import { knowledge } from '../../src/knowledge/build/plugin.ts';
import { reviewFiles, reviewKnowledge } from '../../src/knowledge/build/review.ts';
import { translator } from '../../src/knowledge/build/translations.ts';
import { compile } from '../../src/knowledge/compile.ts';
import { type Entries, NO_SEARCH_WORDS } from '../../src/knowledge/entries.ts';
import { aSource } from './builders/entries.ts';
import { theKnowledge, withCondition } from './builders/knowledge.ts';

let root = '';

const write = async (file: string, value: unknown) => {
  const path = join(root, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value));
};

/** Writes a knowledge as the files it would stand in. */
async function writeKnowledge(entries: Entries): Promise<void> {
  const filed = [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments];
  for (const { file, entry } of filed) await write(file, entry);
  await write('data/visit.json', { $schema: './schema/visit.schema.json', ...entries.visit });
  await write('data/clues.json', { $schema: './schema/clues.schema.json', clues: entries.clues });
  await write('data/red-flags.json', { $schema: './schema/red-flags.schema.json', redFlags: entries.redFlags });
  await write('data/regions.json', { $schema: './schema/regions.schema.json', regions: entries.regions });
  await write('data/certainty-exceptions.json', {
    $schema: './schema/certainty-exceptions.schema.json',
    exceptions: entries.exceptions,
  });
  await write('data/sayings.json', { $schema: './schema/sayings.schema.json', sayings: entries.sayings });
  await write('data/prevention.json', { $schema: './schema/prevention.schema.json', topics: entries.prevention });
  await write('data/left-out.json', { $schema: './schema/left-out.schema.json', leftOut: entries.leftOut });
  await write('data/search-words.json', { $schema: './schema/search-words.schema.json', ...entries.searchWords });
  await write('data/sources.json', entries.sources);
  await write('package.json', { version: '1.2.3' });
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ground-up-knowledge-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Builds an app that asks for all the knowledge, with our plugin; the code of every chunk. */
async function buildApp(): Promise<readonly string[]> {
  await write(
    'main.js',
    `import index from 'virtual:knowledge/index';
     import { details, help, prevention, sayings } from 'virtual:knowledge/details';
     export { index, details, help, prevention, sayings };`,
  );
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [knowledge(root, ({ documents }) => documents.map(({ shows }) => shows.id))],
    build: { write: false, minify: false, lib: { entry: join(root, 'main.js'), formats: ['es'] } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) =>
    'output' in output ? output.output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])) : [],
  );
}

describe('the knowledge in a build', () => {
  it('[K13] the plugin serves the index at once and each detail in a chunk of its own', async () => {
    await writeKnowledge(theKnowledge());
    const chunks = await buildApp();
    // the entry, six details, help, the sayings and prevention
    expect(chunks).toHaveLength(10);
    expect(chunks[0]).toMatch(/"?version"?: "1\.2\.3\+[0-9a-f]{8}"/);
    expect(chunks.filter((code) => /"?kind"?: "condition"/.test(code))).toHaveLength(2);
  });

  it('[K13] a broken entry fails the build with its exact message', async () => {
    await writeKnowledge(withCondition(theKnowledge(), 'bunion', () => ({ redFlags: ['cold-joint'] })));
    await expect(buildApp()).rejects.toThrow(
      'data/conditions/bunion.json: redFlags[0]: found "cold-joint"; accepted: the id of a red flag in data/red-flags.json',
    );
  });

  it('[K13] the same knowledge has the same version; one changed word gives another', async () => {
    await writeKnowledge(theKnowledge());
    const { version } = (await loadKnowledge(root)).index;
    expect((await loadKnowledge(root)).index.version).toBe(version);
    await writeKnowledge(withCondition(theKnowledge(), 'bunion', () => ({ summary: 'The big toe leans in.' })));
    expect((await loadKnowledge(root)).index.version).not.toBe(version);
  });

  it('[K10] a detail writes each source once, without the notes of the person who read it', () => {
    const source = aSource('cohort-2020', { finding: 'The reader wrote this.' });
    const detail = compile(theKnowledge({ sources: [source] }), '').details['condition/flat-foot'];
    const code = moduleOf(detail);
    expect(code.match(/Cohort 2020, a study/g)).toHaveLength(1);
    expect(code).not.toContain('The reader wrote this.');
    const read = new Function(code.replace('export default', 'return'))() as unknown;
    const { design, n } = source.custom;
    expect(read).toMatchObject({
      links: [{ evidence: [{ source: { id: 'cohort-2020', custom: { design, n } } }] }, {}],
    });
  });
});

describe('data files', () => {
  const told = async (file: string, value: unknown) => {
    await writeKnowledge(theKnowledge());
    await write(file, value);
    return (await reviewFiles(root, [file])).lines;
  };
  const bunion = theKnowledge().conditions[1]?.entry;

  it.each([
    [
      'a field that nobody knows',
      { ...bunion, colour: 'red' },
      'data/conditions/bunion.json: (file): found unknown "colour"; accepted: only the fields of the schema',
    ],
    [
      'a place that is no region',
      { ...bunion, kind: 'habits' },
      'data/conditions/bunion.json: kind: found "habits"; accepted: one of "foot-condition", "habit"',
    ],
    [
      'a text that is missing',
      { ...bunion, summary: undefined },
      'data/conditions/bunion.json: summary: found nothing; accepted: string',
    ],
    [
      'a name too long for its tag',
      { ...bunion, names: { ...bunion?.names, short: 'A bunion of the big toe' } },
      'data/conditions/bunion.json: names.short: found "A bunion of the big toe"; accepted: Too big: expected string to have <=18 characters',
    ],
    [
      'reviewed by nobody',
      { ...bunion, review: { status: 'reviewed', by: '', on: '2025-11-01' } },
      'data/conditions/bunion.json: review.by: found ""; accepted: Too small: expected string to have >=1 characters',
    ],
    ['no JSON', '{', /^data\/conditions\/bunion\.json: \(file\): found no JSON \(.+\); accepted: valid JSON$/],
  ])('[K14] %s is told with file, field, what was found and what would be accepted', async (_, value, message) => {
    const [first, last, ...others] = await told('data/conditions/bunion.json', value);
    expect(first).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(last).toBe('1 files, 1 problems');
    expect(others).toEqual([]);
  });

  it('[K14] a list that is missing is told too', async () => {
    await writeKnowledge(theKnowledge());
    await rm(join(root, 'data/clues.json'));
    await expect(loadKnowledge(root)).rejects.toThrow(
      'data/clues.json: (file): found no such file; accepted: a JSON file',
    );
  });

  describe('words for search of another language', () => {
    const own = (words: object) =>
      write('data/translations/es/search-words.json', { $schema: '', ...NO_SEARCH_WORDS, ...words });
    const spanish = async () => loadKnowledge(root, { code: 'es', translate: await translator(root, 'es') });

    it('[SE19] take the place of the English; until they are there, there are none', async () => {
      await writeKnowledge(theKnowledge({ searchWords: { ...NO_SEARCH_WORDS, skipped: ['the'] } }));
      expect((await spanish()).search.words.skipped).toEqual([]);
      await own({ skipped: ['el'] });
      expect((await spanish()).search.words.skipped).toEqual(['el']);
      expect((await loadKnowledge(root)).search.words.skipped).toEqual(['the']);
    });

    it.each([
      [
        { warnings: [{ redFlag: 'cold-joint', said: ['rodilla fría'] }] },
        'data/translations/es/search-words.json: warnings[0].redFlag: found "cold-joint"; accepted: the id of a red flag in data/red-flags.json',
      ],
      [
        { names: [{ entry: 'juanete', said: ['hueso'] }] },
        'data/translations/es/search-words.json: names[0].entry: found "juanete"; accepted: the id of an entry in data/',
      ],
      [{ endings: ['S'] }, 'data/translations/es/search-words.json: endings[0]: '],
    ])('[SE19] that are broken fail the build and the check', async (words, message) => {
      await writeKnowledge(theKnowledge());
      await own(words);
      await expect(spanish()).rejects.toThrow(message);
      expect((await reviewKnowledge(root)).lines.join('\n')).toContain(message);
    });
  });

  it('[K15] a run that read no file has checked nothing and says so', async () => {
    await writeKnowledge(theKnowledge());
    expect((await reviewFiles(root, ['conditions/none'])).files).toBe(0);
    await rm(join(root, 'data'), { recursive: true });
    await expect(loadKnowledge(root)).rejects.toThrow('data/');
  });

  it('[K15] the report tells the knowledge in numbers and every problem', async () => {
    await writeKnowledge(theKnowledge());
    const { lines, problems } = await reviewKnowledge(root);
    expect(problems).toEqual([]);
    expect(lines[0]).toBe(
      '2 conditions, 2 effects, 1 other causes, 1 treatments, 1 clues, 1 red flags, 1 sources; 0 entries reviewed by a named person',
    );
    expect(lines.join('\n')).toMatch(
      /Links \(5\), 0 on which studies disagree\n {2}well-shown +0\n {2}likely +0\n {2}some-signs +5/,
    );
    await writeKnowledge(theKnowledge({ clues: [] }));
    expect((await reviewKnowledge(root)).lines[0]).toBe('No report: references do not resolve yet.');
  });

  it('[K14] every kind of data file has a JSON Schema for editors', () => {
    const schemas = jsonSchemas();
    expect(Object.keys(schemas)).toContain('data/schema/condition.schema.json');
    expect(JSON.parse(schemas['data/schema/condition.schema.json'] ?? '')).toMatchObject({
      title: 'data/conditions/*.json',
      type: 'object',
      properties: { id: { type: 'string' } },
    });
  });
});
