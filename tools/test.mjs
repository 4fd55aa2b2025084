// npm test: knowledge gates, unit and component tests (Vitest), then journeys in a real browser (Playwright).
// Ends with one line: "N passed, N failed".
import './preflight.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_REMEDY, chromiumPath } from './chromium.mjs';
import { start, startQuietly } from './run.mjs';

if (!chromiumPath()) {
  console.error(CHROMIUM_REMEDY);
  process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'ground-up-tests-'));
const [unitReport, journeyReport] = [join(reports, 'unit.json'), join(reports, 'journeys.json')];

/** A report, or null when its runner died before it could write one. */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

// Unit tests leave a processor free: meanwhile the app is built, and the journeys begin. A build that failed fails once more,
// and tells. What the journeys say waits until the unit tests have spoken.
const unitRuns = start('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
const built = await start('vite', ['build', '--logLevel', 'warn']);
const journeysRun = startQuietly('playwright', ['test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport,
  ...(built ? { BUILT: '1' } : {}),
});
const unitRan = await unitRuns;
journeysRun.speak();
const ran = [unitRan, await journeysRun.done];
const unit = read(unitReport);
const journeys = read(journeyReport)?.stats;
rmSync(reports, { recursive: true });

const passed = (unit?.numPassedTests ?? 0) + (journeys ? journeys.expected + journeys.flaky : 0);
const failedTests = (unit?.numFailedTests ?? 0) + (journeys?.unexpected ?? 0);
// A runner that could not start, or ran nothing, has no failed test of its own; it still counts as one.
const silent = [unit?.numTotalTests, journeys && journeys.expected + journeys.flaky + journeys.unexpected];
const broken = silent.filter((count) => !count).length || (ran.includes(false) && failedTests === 0 ? 1 : 0);
const failed = failedTests + broken;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
