// What the app is compared with: pages of other libraries that show the same knowledge and answer the same touch. They stand in
// tests/bench/peers with a lock of their own, and are installed and built here alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { ROOT } from '../run.mjs';

const HOME = join(ROOT, 'tests/bench/peers');
const DIST = join(ROOT, 'dist');

const PEERS = [
  { name: 'static SVG', page: 'static-svg' },
  { name: 'react-body-highlighter', page: 'body-highlighter' },
  { name: 'react-muscle-highlighter', page: 'muscle-highlighter' },
  { name: 'Cytoscape.js', page: 'cytoscape' },
  { name: 'vis-network', page: 'vis-network' },
];

/**
 * Installs what the lock in `home` names, where that was not done yet; what went wrong and what to do about it in one line,
 * or null.
 */
export function install(home, env = {}) {
  const lock = join(home, 'package-lock.json');
  const installed = join(home, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return null;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
  if (status === 0) return null;
  const [reason = 'npm ci failed'] = stderr?.match(/\bE[A-Z]{4,}\b/) ?? [];
  return `Peers are left out: they could not be installed (${reason}). With a network: npm ci --prefix tests/bench/peers`;
}

/** What a chunk of the built app exports. */
async function builtData(folder, begins) {
  const name = readdirSync(join(DIST, folder)).find((each) => each.startsWith(begins) && each.endsWith('.js'));
  if (!name) throw new Error(`The build has no ${begins} in ${folder}.`);
  return Object.values(await import(pathToFileURL(join(DIST, folder, name)).href))[0];
}

/** The app's front view as a plain picture, with a circle to touch at each place. */
function pictureOf({ box, skin, parts, anchors }) {
  const paths = parts.flatMap((part) => part.paths.map(({ d }) => `<path d="${d}"/>`)).join('');
  const places = anchors
    .filter(({ visible }) => visible)
    .map(({ region, x, y }) => `<circle data-region="${region}" cx="${x}" cy="${y}" r="60"/>`)
    .join('');
  const view = `${box.x0} ${box.y0} ${box.x1 - box.x0} ${box.y1 - box.y0}`;
  return `<svg class="picture" viewBox="${view}"><path d="${skin.outline}" fill="#dce8ee"/><g fill="#efe8da" stroke="#9aa">${paths}</g>${places}</svg>`;
}

/** Gives the pages the app's index, as the app's build made it, and the floor its picture. */
async function sameKnowledge() {
  const index = await builtData('data/en', 'knowledge-index-en');
  const picture = pictureOf(await builtData('data', 'picture-front'));
  const id = 'virtual:bench/knowledge';
  return {
    name: 'ground-up:same-knowledge',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? `export default ${JSON.stringify(index)};` : null),
    transformIndexHtml: (html) => html.replace('<!-- picture -->', picture),
  };
}

/**
 * Hands `use` the pages to measure beside the app: name, address, and the folder their files lie in. None, after saying why
 * in one line, where they cannot be installed.
 */
export async function withPeers(say, use) {
  say('peers: installing and building …');
  const trouble = install(HOME);
  if (trouble) {
    say(trouble);
    return use([]);
  }
  const out = mkdtempSync(join(tmpdir(), 'ground-up-peers-'));
  try {
    for (const { page } of PEERS)
      await build({
        root: HOME,
        configFile: false,
        logLevel: 'error',
        base: './',
        plugins: [react(), await sameKnowledge()],
        build: {
          target: 'es2022',
          modulePreload: { polyfill: false },
          outDir: join(out, page),
          emptyOutDir: true,
          chunkSizeWarningLimit: 2000,
          rolldownOptions: { input: join(HOME, `${page}.html`) },
        },
      });
    const server = await preview({
      root: HOME,
      configFile: false,
      logLevel: 'error',
      build: { outDir: out },
      preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
    });
    try {
      const base = `http://127.0.0.1:${server.httpServer.address().port}/`;
      return await use(
        PEERS.map(({ name, page }) => ({
          name,
          address: `${base}${page}/${page}.html`,
          bytesOf: (path) => readFileSync(join(out, path)),
          touch: {
            target: 'window.peer?.target() ?? null',
            isLit: 'window.peer.isLit()',
            isAnswered: 'window.peer.isAnswered()',
            isWhole: 'window.peer.isAnswered()',
          },
        })),
      );
    } finally {
      await server.close();
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
