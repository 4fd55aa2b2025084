// npm run report: the knowledge, readability, accessibility, sizes, times and licenses in one page for whoever decides whether
// a clinic takes it: dist-report/index.html, and the same for paper, report.pdf. Measures what is quick (npm run build
// first), and reads what npm run accessibility, bench and supply left in dist-report.
import './preflight.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// not static imports: what they need must not be loaded before preflight.mjs has spoken
const { FOLDER, gather } = await import('./report/gather.mjs');
const { page } = await import('./report/page.mjs');
const { withBuiltApp } = await import('./built-app.mjs');

console.log('Reading the knowledge, measuring the build, taking two pictures …');
const facts = await gather();
mkdirSync(FOLDER, { recursive: true });
const file = join(FOLDER, 'index.html');
writeFileSync(file, page(facts));
if (facts.bill.value) writeFileSync(join(FOLDER, 'sbom.cdx.json'), `${JSON.stringify(facts.bill.value, null, 2)}\n`);

const state = (there, command) => (there ? 'in the report' : `not measured here: ${command}`);
console.log(`sizes: ${state(facts.sizes.value, facts.sizes.problem)}`);
console.log(`accessibility: ${state(facts.accessibility, 'npm run accessibility')}`);
console.log(`times: ${state(facts.bench.length > 0, 'npm run bench')}`);
console.log(`known weaknesses: ${state(facts.audit?.counts, facts.audit?.problem ?? 'npm run supply')}`);
console.log(`\n${file}`);

await withBuiltApp(async (browser) => {
  const paper = await browser.newPage();
  await paper.goto(pathToFileURL(file).href);
  await paper.pdf({ path: join(FOLDER, 'report.pdf'), preferCSSPageSize: true, printBackground: true });
  console.log(join(FOLDER, 'report.pdf'));
}).catch((error) => console.error(`No report for paper: ${error.message}`));
