// What the bench found, kept for npm run report: a table replaces the one of the same name from an earlier run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../run.mjs';

const FILE = join(ROOT, 'dist-report', 'bench-results.json');

/** The tables kept in a file: each with its name, heads and rows, the day and the machine. Empty where there are none. */
export function keptTables(file = FILE) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).tables;
  } catch {
    return [];
  }
}

/** Keeps a table beside the others. `machine` says in words where it was measured. */
export function keepTable({ name, heads, rows, machine }, file = FILE) {
  const cells = rows.map((row) => row.map(String));
  const table = { name, heads, rows: cells, machine, date: new Date().toISOString().slice(0, 10) };
  const before = keptTables(file);
  const tables = before.some((each) => each.name === name)
    ? before.map((each) => (each.name === name ? table : each))
    : [...before, table];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ tables }, null, 2)}\n`);
}
