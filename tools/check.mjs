// npm run check: everything a change must pass besides the tests. Every step runs; the last line says what passed or failed.
import './preflight.mjs';
import { run } from './run.mjs';

const STEPS = [
  {
    name: 'build',
    says: 'the production build, and with it every gate on the knowledge',
    command: ['vite', 'build', '--logLevel', 'warn'],
  },
  { name: 'lint', says: 'style, format and accessibility of the code', command: ['biome', 'check', '.'] },
  { name: 'types', says: 'TypeScript, strict', command: ['tsc', '-p', '.'] },
  { name: 'dead code', says: 'files, exports and dependencies that nothing uses', command: ['knip'] },
  { name: 'lock file', says: 'every package runs on the oldest Node we name', command: ['node', 'tools/lock.mjs'] },
  {
    name: 'schema drift',
    says: 'data/schema equals the schemas in src',
    command: ['node', 'tools/schema.mjs', '--check'],
  },
  {
    name: 'budgets',
    says: 'what the first screen makes a visitor load',
    command: ['node', 'tools/budgets.mjs'],
    needs: 'build',
  },
];

const failed = [];
for (const {
  name,
  says,
  command: [program, ...args],
  needs,
} of STEPS) {
  console.log(`\n=== ${name}: ${says}`);
  if (needs && failed.includes(needs)) {
    // an older build may still lie in dist: measuring it would tell nothing about this change
    console.error(`Not run: the ${needs} failed.`);
    failed.push(name);
    continue;
  }
  const start = performance.now();
  const passed = run(program, args);
  if (!passed) failed.push(name);
  console.log(`--- ${name} ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const names = STEPS.map(({ name }) => name);
console.log(
  failed.length > 0
    ? `\nCheck failed: ${failed.join(', ')} (${names.length - failed.length} of ${names.length} steps passed).`
    : `\nCheck passed: ${names.join(', ')}.`,
);
process.exit(failed.length > 0 ? 1 : 0);
