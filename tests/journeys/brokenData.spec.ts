import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');
const NEEDED = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'];

interface Entry {
  links: { to: string }[];
  summary?: string;
}

/** Builds a copy of the project in which one data file was changed; what the build said, and whether it passed. */
function buildWith(file: string, change: (entry: Entry) => void): { readonly passed: boolean; readonly said: string } {
  const copy = mkdtempSync(join(tmpdir(), 'ground-up-broken-'));
  try {
    for (const each of NEEDED) cpSync(join(ROOT, each), join(copy, each), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const entry = JSON.parse(readFileSync(join(copy, file), 'utf8')) as Entry;
    change(entry);
    writeFileSync(join(copy, file), JSON.stringify(entry));
    const { status, stdout, stderr } = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { passed: status === 0, said: stdout + stderr };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

test.describe('a broken data file', () => {
  test.describe.configure({ timeout: 120_000 });

  test('[J4] a reference to nothing fails the build with file, field and remedy', () => {
    const { passed, said } = buildWith('data/conditions/flat-foot.json', ({ links: [first] }) => {
      if (first) first.to = 'knee-pian';
    });
    expect(passed).toBe(false);
    expect(said).toContain(
      'data/conditions/flat-foot.json: links[0].to: found "knee-pian"; accepted: the id of a file in data/conditions or data/effects',
    );
  });

  test('[J4] a missing field fails the build with file, field and remedy', () => {
    const { passed, said } = buildWith('data/conditions/flat-foot.json', (entry) => {
      delete entry.summary;
    });
    expect(passed).toBe(false);
    expect(said).toContain('data/conditions/flat-foot.json: summary: found nothing; accepted: string');
  });
});
