import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

/**
 * What a bill of materials keeps when it is to tell of the packages of a build alone: [{ name, version }]. Throws where it
 * does not know one of them.
 */
export function billOf(bill, packages) {
  const nameOf = ({ group, name }) => (group ? `${group}/${name}` : name);
  const isOf = (component, { name, version }) => nameOf(component) === name && component.version === version;
  const components = packages.map((each) => {
    const found = bill.components.find((component) => isOf(component, each));
    if (!found) throw new Error(`npm sbom does not know ${each.name} ${each.version}, which is in the build.`);
    return found;
  });
  const own = bill.metadata.component['bom-ref'];
  const kept = new Set([own, ...components.map((component) => component['bom-ref'])]);
  const dependencies = (bill.dependencies ?? [])
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  return { ...bill, components, dependencies };
}

/** The bill of materials of what is in dist, as npm makes it (CycloneDX). Throws when npm could not, or there is no build. */
export function billOfMaterials() {
  const list = join(ROOT, 'dist', 'packages.json');
  if (!existsSync(list)) throw new Error('There is no build in dist. Run: npm run build');
  const { packages } = JSON.parse(readFileSync(list, 'utf8'));
  // of all packages: what others need for development too is left out of a bill without these, and may be shipped
  const { stdout, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application');
  const whole = parsed(stdout);
  if (!whole?.components?.length) throw new Error(`npm sbom gave no bill of materials: ${stderr.trim()}`);
  const bill = billOf(whole, packages);
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
