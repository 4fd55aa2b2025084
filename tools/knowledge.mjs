// Checks the knowledge in data/ and prints it in numbers: node tools/knowledge.mjs [--only conditions/flat-foot …]
// With --only, just holds the files whose path contains one of the parts against their schemas.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const { module } = await runnerImport(join(root, 'src/knowledge/build/review.ts'), { root, configFile: false });
const [only, ...parts] = process.argv.slice(2);
if (only !== undefined && (only !== '--only' || parts.length === 0)) {
  console.error('Usage: node tools/knowledge.mjs [--only <part of a path> …]');
  process.exit(2);
}
const review = only ? await module.reviewFiles(root, parts) : await module.reviewKnowledge(root);
for (const line of review.lines) console.log(line);
if (review.files === 0) console.error('No file was checked: that is a failure.');
process.exitCode = review.files === 0 || review.problems.length > 0 ? 1 : 0;
