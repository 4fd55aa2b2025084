import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const npm = (...args) =>
  spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The bill of materials of what is shipped, as npm makes it (CycloneDX). Throws when npm could not. */
export function billOfMaterials() {
  const { stdout, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev');
  const bill = parsed(stdout);
  if (!bill?.components?.length) throw new Error(`npm sbom gave no bill of materials: ${stderr.trim()}`);
  // npm names the project after its folder
  bill.metadata.component.name = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).name;
  return bill;
}

/** What `npm audit` says: the number of known weaknesses by severity, or why it could not be asked. */
export function audit() {
  const { stdout, stderr } = npm('audit', '--json');
  const said = parsed(stdout);
  if (said?.metadata) return { counts: said.metadata.vulnerabilities, problem: null };
  const why = said?.message ?? stderr.split('\n').find((line) => /audit/.test(line)) ?? 'npm gave no answer';
  return { counts: null, problem: why.trim() };
}

/** Licenses of a bill of materials, most frequent first: [name, packages]. */
export function licensesOf(bill) {
  const counts = new Map();
  for (const { licenses = [] } of bill.components) {
    const name = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(', ');
    counts.set(name || 'none named', (counts.get(name || 'none named') ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
