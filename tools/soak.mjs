// npm run soak: random visits to the built app, thousands of actions at a shared screen and on a phone. Fails when the page
// says anything, holds ever more, or leaves a visitor without a way home.
// Options: --actions 20000 --resets 200 --seed 1 (a run that failed is repeated with its seed)
import './preflight.mjs';
import { parseArgs } from 'node:util';
import { withBuiltApp } from './built-app.mjs';
import { count } from './count.mjs';
import { growth, soak } from './soak/soak.mjs';
import { table } from './table.mjs';

const { values } = parseArgs({
  options: {
    actions: { type: 'string', default: '20000' },
    resets: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
const [actions, resets] = [count('actions', values.actions), count('resets', values.resets)];
const seed = Number(values.seed);
/** The shared screen gets most: it is the one that nobody reloads. */
const SHARES = { kiosk: 0.75, phone: 0.25 };
const MOST_GROWTH = 0.1;
const TELL_EVERY = 10_000;
/**
 * The browser only interprets: what it compiles of often used code, ever more of it for an hour, lies on the heap too and
 * would hide what the app itself holds.
 */
const INTERPRETS = '--js-flags=--no-opt --no-maglev --no-sparkplug';

const begun = Date.now();
let told = begun;
function tell(place, done, of, measure) {
  if (Date.now() - told < TELL_EVERY && done < of) return;
  told = Date.now();
  const heap = measure ? `, heap ${measure.heap.toFixed(1)} MiB` : '';
  console.log(`${place}: ${done} of ${of} actions, ${Math.round((told - begun) / 1000)} s${heap}`);
}

let failed = false;
async function everyPlace(browser, base) {
  for (const [place, share] of Object.entries(SHARES)) {
    const todo = Math.round(actions * share);
    const visits = place === 'kiosk' ? resets : Math.max(1, Math.round(resets * share));
    try {
      const measures = await soak(browser, base, {
        place,
        actions: todo,
        resets: visits,
        seed,
        onProgress: (done, measure) => tell(place, done, todo, measure),
      });
      const grown = growth(measures);
      const rows = Object.entries(grown).map(([name, { before, after, grew }]) => [
        name === 'heap' ? 'heap, MiB' : name,
        before.toFixed(name === 'heap' ? 2 : 0),
        after.toFixed(name === 'heap' ? 2 : 0),
        `${(100 * grew).toFixed(1)} %`,
      ]);
      console.log(`\n${place}: ${todo} actions, ${visits} visits, seed ${seed}`);
      console.log(table(['', 'after the warm-up', 'at the end', 'grew'], rows));
      if (Object.values(grown).some(({ grew }) => grew > MOST_GROWTH)) {
        failed = true;
        console.error(`${place}: something grew by more than ${100 * MOST_GROWTH} %`);
      }
    } catch (error) {
      failed = true;
      console.error(error.message);
    }
  }
}
await withBuiltApp(everyPlace, [INTERPRETS]);
console.log(failed ? '\nSoak failed.' : '\nSoak passed: nothing said, nothing grown, always a way home.');
process.exit(failed ? 1 : 0);
