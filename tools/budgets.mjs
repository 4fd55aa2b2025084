// node tools/budgets.mjs: what the build in dist makes a visitor load, against the budgets. Sizes are gzipped bytes.
import './preflight.mjs';
import { kib, share, table } from './table.mjs';

// not a static import: what it needs must not be loaded before preflight.mjs has spoken
const { measureSizes } = await import('./sizes.mjs');
const { loaded, measured } = await measureSizes().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const verdict = ({ value, most }) => (value === 0 ? 'NOT MEASURED' : value > most ? 'OVER' : 'ok');

console.log(
  table(
    ['requested', 'gzip'],
    loaded.map(({ path, bytes }) => [path, kib(bytes)]),
  ),
);
console.log();
console.log(
  table(
    ['budget', 'measured', 'most', 'used', ''],
    measured.map((each) => [
      each.name,
      each.show(each.value),
      each.show(each.most),
      share(each.value, each.most),
      verdict(each),
    ]),
  ),
);
const broken = measured.filter((each) => verdict(each) !== 'ok');
for (const each of broken) {
  console.error(
    each.value === 0
      ? `${each.name}: nothing was measured. Do its files still have the names that tools/sizes.mjs looks for?`
      : `${each.name}: ${each.show(each.value)} is over ${each.show(each.most)}.`,
  );
}
process.exit(broken.length > 0 ? 1 : 0);
