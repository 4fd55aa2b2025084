// npm run bench [-- part … rounds=N]: what the built app costs (npm run build first) in a browser slowed down four times, against its budgets
// and against other libraries, and how all of it grows. Everything that is compared is measured in turns, round by round, so that a
// busy minute slows all of it alike. It prints, and leaves its tables in dist-report/bench-results.json for npm run report; it fails
// when something could not be measured, never on a time.
import './preflight.mjs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { measureFigureSize } from './bench/figure-size.mjs';
import { appAt, FIRST_USE_ROWS, openAndTouch, restAndTouch } from './bench/first-use.mjs';
import { GOAL_HEADS, goals } from './bench/goals.mjs';
import { GROWTH_HEADS, measureGrowth } from './bench/growth.mjs';
import { GROWTH_PAGE_HEADS, measureGrowthInPages } from './bench/growth-pages.mjs';
import { MAP_ROWS, touchMap } from './bench/map.mjs';
import { measureMemory } from './bench/memory.mjs';
import { MOTION_HEADS, measureMotion } from './bench/motion.mjs';
import { withPeers } from './bench/peers.mjs';
import { keepTable } from './bench/results.mjs';
import { Samples } from './bench/samples.mjs';
import { TURN_ROWS, turnOnce } from './bench/turn.mjs';
import { withBuiltApp } from './built-app.mjs';
import { ROOT } from './run.mjs';
import { table } from './table.mjs';

const SLOWDOWN = 4;
const SCREENS = [
  { width: 1080, height: 1920 },
  { width: 360, height: 740 },
];
/** What can be asked for, by name. `peers` is load and touch, of the other pages too. */
const PARTS = ['load', 'touch', 'peers', 'turn', 'map', 'motion', 'memory', 'growth'];

const [rounds = 'rounds=7'] = process.argv.slice(2).filter((word) => /^rounds=[1-9]\d*$/.test(word));
const ROUNDS = Number(rounds.slice('rounds='.length));
const asked = process.argv.slice(2).filter((word) => word !== rounds);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${PARTS.join(', ')}; without any, all are measured.`);
  process.exit(1);
}
const wants = (...parts) => asked.length === 0 || parts.some((part) => asked.includes(part));

const begun = performance.now();
const say = (line) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
const isBusy = () => loadavg()[0] > availableParallelism();
/** Prints a table, and keeps it under its name. */
function show(name, heads, rows) {
  console.log(`\n${name}\n\n${table(heads, rows)}\n`);
  keepTable({ name, heads, rows, machine: `${machine}${isBusy() ? ', busy' : ''}` });
}

/** One kind of look at a page: which pages, how, and what it tells. */
const looks = (app, pages) => [
  ...(wants('load', 'peers') ? [{ pages, look: openAndTouch, rows: FIRST_USE_ROWS }] : []),
  ...(wants('load', 'touch', 'peers') ? [{ pages, look: restAndTouch, rows: FIRST_USE_ROWS }] : []),
  ...(wants('turn') ? [{ pages: [app], look: turnOnce, rows: TURN_ROWS }] : []),
  ...(wants('map') ? [{ pages: [app], look: touchMap, rows: MAP_ROWS }] : []),
];

/** All looks in turns, round by round. */
async function takeSamples(browser, base, pages) {
  const app = pages[0];
  const samples = new Samples();
  const kinds = looks(app, pages);
  const cases = SCREENS.flatMap((viewport) =>
    kinds.flatMap(({ pages: of, look }) => of.map((subject) => ({ viewport, subject, look }))),
  );
  for (let round = 1; cases.length > 0 && round <= ROUNDS; round++) {
    say(`round ${round} of ${ROUNDS}: ${cases.length} pages …`);
    for (const { viewport, subject, look } of cases) {
      try {
        samples.add(viewport, subject, await look({ browser, base, viewport, slowdown: SLOWDOWN }, subject));
      } catch (error) {
        // the others are still worth knowing
        console.error(`${subject.name}, ${viewport.width}×${viewport.height}, ${look.name}: ${error.message}`);
        process.exitCode = 1;
      }
    }
  }
  return { samples, rows: [...new Set(kinds.flatMap(({ rows }) => rows))] };
}

function printSamples({ samples, rows }, pages) {
  const [app, ...peers] = pages;
  for (const viewport of SCREENS) {
    const screen = `${viewport.width}×${viewport.height}`;
    const own = rows.flatMap((row) => samples.ownRow(viewport, app, row));
    if (own.length > 0)
      show(`The app, ${screen}, slowed ${SLOWDOWN}x`, ['what', 'median', 'max', 'runs', 'median of budget'], own);
    const beside = peers.length > 0 ? rows.flatMap((row) => samples.rowBeside(viewport, pages, row)) : [];
    if (beside.length > 0)
      show(`Beside others, ${screen}, slowed ${SLOWDOWN}x`, ['median', ...pages.map(({ name }) => name)], beside);
  }
  const compared = peers.length > 0 ? goals(samples, SCREENS) : [];
  if (compared.length > 0) show('Goals beside others', GOAL_HEADS, compared);
}

/** Measures one part; the others are still worth knowing when it fails. */
async function part(name, measure) {
  if (!wants(name)) return;
  try {
    await measure();
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}

async function measurePages(browser, base) {
  const measure = async (peers) => {
    const pages = [appAt(base), ...peers];
    printSamples(await takeSamples(browser, base, pages), pages);
  };
  if (wants('peers')) await withPeers(say, measure);
  else if (wants('load', 'touch', 'turn', 'map')) await measure([]);
  const where = { browser, base, slowdown: SLOWDOWN };
  await part('motion', async () => {
    show('Cost of a frame', MOTION_HEADS, await measureMotion(where, SCREENS, say));
    show('Size of the figure', ['figure', 'is', 'budget'], await measureFigureSize(browser, base));
  });
  await part('memory', async () => {
    const heads = ['MiB after collecting garbage', 'page', 'worker'];
    show('Memory in motion', heads, await measureMemory(browser, base, say));
  });
  await part('growth', async () => {
    const grown = await measureGrowthInPages({ ...where, viewport: SCREENS[0] }, say);
    show('Growth in the browser, by times of links', GROWTH_PAGE_HEADS, grown);
  });
}

try {
  await withBuiltApp(measurePages);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await part('growth', async () =>
  show('Growth in Node, by times of links', GROWTH_HEADS, await measureGrowth(ROOT, say)),
);
say(`done, on ${machine}`);
if (isBusy()) console.log(`The machine is busy (load ${loadavg()[0].toFixed(1)}): times are longer than at rest.`);
