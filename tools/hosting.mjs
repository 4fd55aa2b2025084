// npm run test:hosting: serves dist with a real nginx, from a folder of its own and with the header file of the build,
// runs the main journeys against it, stops it and goes on without; then opens the app that is one file from the disk.
// Under a minute. Ends with "N passed, N failed". Needs nginx; npm test does not.
import './preflight.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { checkSingleFile } from './single-file.mjs';
import { checkStoppedServer } from './stopped-server.mjs';

const JOURNEYS = ['touch', 'address', 'keyboard', 'infobutton'].map((name) => `tests/journeys/${name}.spec.ts`);
/** One of each kind: by touch, by keyboard alone, at an address that is none, and from a patient record. */
const MAIN =
  /touch the left knee.*(standing|phone)|keyboard alone \(kiosk lying\)|#\/condition\/nope|Back leads to where|a patient record/;
/** Not at the root of the site: the app must run from any folder. */
const FOLDER = 'clinic/ground-up';
const PATIENCE = 10_000;

const stop = (line) => {
  console.error(line);
  process.exit(1);
};
const DIST = join(ROOT, 'dist');
if (!existsSync(join(DIST, 'index.html'))) stop('There is no build in dist. Run: npm run build');
if (spawnSync('nginx', ['-v']).error)
  stop('There is no nginx. Install it: apt-get update && apt-get install -y nginx-light');

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const home = mkdtempSync(join(tmpdir(), 'ground-up-nginx-'));
// nginx reads the site as a user of its own
chmodSync(home, 0o755);
const site = join(home, 'site');
mkdirSync(join(site, FOLDER), { recursive: true });
cpSync(DIST, join(site, FOLDER), { recursive: true });
const port = await freePort();
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `${name}_temp_path ${join(home, name)};`)
  .join(' ');
writeFileSync(
  join(home, 'nginx.conf'),
  `daemon off; pid ${join(home, 'pid')}; error_log ${join(home, 'errors')};
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
  server { listen 127.0.0.1:${port}; root ${site}; include ${join(DIST, 'nginx.conf')}; } }
`,
);
const nginx = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
const url = `http://127.0.0.1:${port}/${FOLDER}/`;

/** Waits until nginx answers; gives its first answer, or null. */
async function answer() {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return response;
    await new Promise((later) => setTimeout(later, 100));
  }
  return null;
}

let passed = 0;
let failed = 0;
const check = (name, holds) => {
  console.log(`${holds ? 'ok' : 'FAILED'}: ${name}`);
  if (holds) passed++;
  else failed++;
};
try {
  const first = await answer();
  check('nginx serves the app from a folder', first !== null);
  check(
    'with the policy, frames of its own site only',
    /frame-ancestors 'self'/.test(first?.headers.get('content-security-policy') ?? ''),
  );
  check('asking again for index.html', first?.headers.get('cache-control') === 'no-cache');
  const script = /assets\/[\w.-]+\.js/.exec((await first?.text()) ?? '')?.[0];
  const kept = script ? await fetch(url + script) : null;
  check('keeping what has a hash in its name', /immutable/.test(kept?.headers.get('cache-control') ?? ''));
  if (!first) throw new Error('nginx never answered');
  const report = join(home, 'journeys.json');
  run('playwright', ['test', ...JOURNEYS, `--grep=${MAIN.source}`, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    BASE_URL: url,
  });
  const {
    expected = 0,
    flaky = 0,
    unexpected = 1,
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : {};
  passed += expected + flaky;
  failed += unexpected;
  const stopNginx = () =>
    new Promise((stopped) => {
      nginx.once('exit', stopped);
      nginx.kill();
    });
  for (const [name, holds] of await checkStoppedServer(url, stopNginx)) check(name, holds);
  for (const [name, holds] of await checkSingleFile()) check(name, holds);
} catch (error) {
  console.error(error.message);
} finally {
  nginx.kill();
  rmSync(home, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
