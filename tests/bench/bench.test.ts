import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exponent } from '../../tools/bench/figures.mjs';
import { install } from '../../tools/bench/peers.mjs';
import { loadPure } from '../../tools/bench/pure.mjs';
import { keepTable, keptTables } from '../../tools/bench/results.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ground-up-bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9/';

describe('the bench', () => {
  it('[BE1] says in one line what is left out and what to do when other libraries cannot be installed', () => {
    const dependencies = { nothing: '1.0.0' };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peers', version: '1.0.0', dependencies }));
    const packages = {
      '': { name: 'peers', version: '1.0.0', dependencies },
      'node_modules/nothing': { version: '1.0.0', resolved: `${NOWHERE}nothing-1.0.0.tgz`, integrity: 'sha512-AAAA' },
    };
    const lock = { name: 'peers', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const env = {
      npm_config_registry: NOWHERE,
      npm_config_fetch_retries: '0',
      npm_config_cache: join(folder, 'cache'),
    };
    const said = install(folder, env);
    expect(said).toMatch(/^Peers are left out: .*ECONNREFUSED.* npm ci --prefix tests\/bench\/peers$/);
    expect(said).not.toContain('\n');
  });

  it('[BE2] keeps each table for the report, the newer of the same name', () => {
    const file = join(folder, 'deep', 'results.json');
    expect(keptTables(file)).toEqual([]);
    const heads = ['what', 'value'];
    keepTable({ name: 'touch', heads, rows: [['lit', 50]], machine: '2 cores' }, file);
    keepTable({ name: 'map', heads, rows: [['lit', 1]], machine: '2 cores' }, file);
    keepTable({ name: 'touch', heads, rows: [['lit', 40]], machine: '2 cores' }, file);
    expect(keptTables(file)).toMatchObject([
      { name: 'touch', rows: [['lit', '40']], date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      { name: 'map' },
    ]);
  });

  it('[BE3] an exponent is 0 for what does not grow, 1 and 2 for what grows with the links and their square', () => {
    const grown = (of: (x: number) => number) => exponent([1, 10, 100].map((x) => [x, of(x)]));
    expect(grown(() => 7)).toBeCloseTo(0);
    expect(grown((x) => 3 * x)).toBeCloseTo(1);
    expect(grown((x) => x * x)).toBeCloseTo(2);
  });

  it('[BE4] what grows is loaded from the sources, the figure included, without the app’s own configuration', async () => {
    const pure = await loadPure(join(import.meta.dirname, '../..'));
    const { entries } = await pure.readKnowledge(join(import.meta.dirname, '../..'));
    expect(pure.compile(entries, 'bench').index.links.length).toBeGreaterThan(100);
  });
});
