// npm run supply: whose work the app rests on. Asks npm for known weaknesses, and writes the bill of materials of what is
// in the build (npm run build first; CycloneDX) to dist-report/sbom.cdx.json. Fails on a known weakness; a registry that
// cannot be asked is told.
import './preflight.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { audit, billOfMaterials, licensesOf } from './supply/bill.mjs';
import { table } from './table.mjs';

const bill = billOfMaterials();
const folder = join(ROOT, 'dist-report');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);

const { counts, problem } = audit();
const kept = { date: new Date().toISOString().slice(0, 10), counts, problem };
writeFileSync(join(folder, 'audit.json'), `${JSON.stringify(kept, null, 2)}\n`);

console.log(table(['license', 'packages'], licensesOf(bill)));
console.log(`\n${bill.components.length} packages in dist-report/sbom.cdx.json (CycloneDX ${bill.specVersion}).`);
console.log(
  counts
    ? `npm audit: ${counts.total} known weaknesses in all packages, those for building and testing too.`
    : `npm audit could not be asked here: ${problem}`,
);
process.exit(counts?.total > 0 ? 1 : 0);
