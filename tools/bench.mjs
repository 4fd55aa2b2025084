// npm run bench: how long a touch and a turn take on the built app (npm run build first), in a browser at full speed and
// slowed down four times, against the budgets of a slow kiosk. It prints; it fails when something could not be
// measured, never on a time.
import './preflight.mjs';
import { availableParallelism, loadavg } from 'node:os';
import { measureLoad } from './bench/load.mjs';
import { measureMap } from './bench/map.mjs';
import { measureSearch } from './bench/search.mjs';
import { measureTouch } from './bench/touch.mjs';
import { measureTurn } from './bench/turn.mjs';
import { withBuiltApp } from './built-app.mjs';
import { ROOT } from './run.mjs';
import { table } from './table.mjs';

const SCREENS = [
  { width: 1080, height: 1920 },
  { width: 360, height: 740 },
];
const SLOWDOWNS = [1, 4];

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** One row of a measure: its runs, and what share of its budget the median is. */
function row(screen, slowdown, { name, runs, unit = 'ms', digits = 0, budget = null }) {
  const middle = median(runs);
  const show = (value) => `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`;
  const used = budget === null ? '' : `${(middle / budget).toFixed(2)} of ${show(budget)}`;
  return [name, screen, `${slowdown}x`, show(middle), show(Math.max(...runs)), runs.length, used];
}

const rows = (await measureSearch(ROOT)).map((measure) => row('none', 1, measure));
try {
  await withBuiltApp(async (browser, base) => {
    for (const viewport of SCREENS) {
      for (const slowdown of SLOWDOWNS) {
        const screen = `${viewport.width}×${viewport.height}`;
        console.log(`measuring ${screen} at ${slowdown}x …`);
        for (const measure of [measureLoad, measureTouch, measureTurn, measureMap]) {
          try {
            const measures = await measure({ browser, base, viewport, slowdown });
            rows.push(...measures.map((each) => row(screen, slowdown, each)));
          } catch (error) {
            // the others are still worth knowing
            console.error(`${measure.name} at ${screen}: ${error.message}`);
            process.exitCode = 1;
          }
        }
      }
    }
  });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const [load] = loadavg();
if (load > availableParallelism()) {
  console.log(
    `\nThe machine is busy (load ${load.toFixed(1)}): times to painted are longer than they would be at rest.`,
  );
}
console.log();
console.log(table(['measure', 'screen', 'slowed', 'median', 'max', 'runs', 'median of budget'], rows));
