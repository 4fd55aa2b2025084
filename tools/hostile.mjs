// npm run hostile: 10,000 cases of what somebody may write, store or send to break the app or to get something into it, against
// the code and against the built app (npm run build first). In rounds, each with a seed of its own; ends at the first that fails.
// Options: --cases 10000 --seed 1 (a round that failed is repeated with --cases 2000 and its seed)
import './preflight.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withBuiltApp } from './built-app.mjs';
import { count } from './count.mjs';
import { ROOT } from './run.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
const [cases, seed] = [count('cases', values.cases), Number(values.seed)];
/** Cases of one round: few enough to hear of it every minute or two. */
const ROUND = 2000;

/** Runs a test runner on what is hostile, and keeps what it says; true when all held. */
async function holds(runner, args, env) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', ...runner), ...args], {
    cwd: ROOT,
    // serving the build has made this process one of production
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const [code] = await once(child, 'close');
  if (code !== 0) console.error(said);
  return code === 0;
}

const begun = Date.now();
let done = 0;
let held = true;
await withBuiltApp(async (_, base) => {
  for (let round = 0; done < cases && held; round += 1) {
    const asked = Math.min(ROUND, cases - done);
    const env = { HOSTILE_CASES: String(asked), HOSTILE_SEED: String(seed + round), BASE_URL: base };
    const inCode = await holds(['vitest', 'vitest.mjs'], ['run', 'tests/hostile'], env);
    const inBrowser =
      inCode && (await holds(['@playwright', 'test', 'cli.js'], ['test', 'hostile', '--reporter=list'], env));
    held = inBrowser;
    if (held) done += asked;
    else console.error(`The round with --cases ${asked} --seed ${seed + round} failed.`);
    console.log(`${done} of ${cases} cases, ${Math.round((Date.now() - begun) / 1000)} s`);
  }
});
console.log(held ? '\nNothing thrown, nothing let in, nothing asked of anyone else.' : '\nSomething got through.');
process.exit(held ? 0 : 1);
