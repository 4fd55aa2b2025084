// npm run accessibility [-- --only axe,zoom] [-- --update]: every screen of the built app (npm run build first), in every
// language, at every size, held against what WCAG 2.2 AA asks and a machine can tell. Prints numbers, fails on a finding,
// and leaves them in dist-report/accessibility.json for npm run report. With --update the trees of the figure are saved anew.
import './preflight.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, runnerImport } from 'vite';
import { withBuiltApp } from './built-app.mjs';
import { ROOT } from './run.mjs';
import { table } from './table.mjs';

/** Findings of one check that are printed; all of them stand in the file. */
const SHOWN = 25;

const args = process.argv.slice(2);
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : null;
const update = args.includes('--update');

const { module } = await runnerImport(join(ROOT, 'tests/accessibility/run.ts'), { root: ROOT, configFile: false });
const known = module.checkIds();
const unknown = (only ?? []).filter((id) => !known.includes(id));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  process.exit(2);
}

const results = [];
const gallery = await createServer({ root: ROOT, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
await gallery.listen();
try {
  await withBuiltApp(async (browser, base) => {
    const galleryAt = `http://127.0.0.1:${gallery.httpServer.address().port}/tests/gallery/`;
    for (const id of known.filter((each) => only?.includes(each) ?? true)) {
      console.log(`\n=== ${id}`);
      const result = await module.runCheck(id, { browser, base, gallery: galleryAt, update, say: console.log });
      results.push(result);
      for (const finding of result.findings.slice(0, SHOWN)) console.log(`  ${finding}`);
      if (result.findings.length > SHOWN) console.log(`  … and ${result.findings.length - SHOWN} more`);
    }
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await gallery.close();
}

const found = results.reduce((sum, { findings }) => sum + findings.length, 0);
mkdirSync(join(ROOT, 'dist-report'), { recursive: true });
// a part of the checks says nothing about the whole
const name = only ? 'accessibility-part.json' : 'accessibility.json';
const kept = { date: new Date().toISOString().slice(0, 10), checks: results };
writeFileSync(join(ROOT, 'dist-report', name), `${JSON.stringify(kept, null, 2)}\n`);

console.log();
console.log(
  table(
    ['check', 'cases', 'found', 'seconds', 'measured'],
    results.map(({ id, cases, findings, seconds, measured }) => [
      id,
      cases,
      findings.length,
      seconds,
      measured.join('; '),
    ]),
  ),
);
console.log(found > 0 ? `\n${found} findings.` : `\nNothing found. The numbers are in dist-report/${name}.`);
if (found > 0 || results.length === 0) process.exitCode = 1;
