/** Builds the service worker with the list of everything it keeps, and the security headers of the page. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { headerFiles, POLICY_OF_PAGE } from './policy.ts';

const ENTRY = 'src/kiosk/offline/serviceWorker.ts';
/**
 * Served beside the app, but never kept: the clinic's own file, what servers and editors read, the worker itself, and what
 * paints the moving body in a browser that has no workers, and so none to keep it either.
 */
const NOT_KEPT =
  /^(assets\/movingFigure-[\w-]+\.js|clinic\.json|clinic\.schema\.json|sw\.js|_headers|nginx\.conf)$|\.(map|md)$/;
/** Files that only one language needs stand in a folder of its name: data/es/…. English is always kept. */
const OF_LANGUAGE = /^data\/(?!en\/)([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\//;
/** A name that holds the hash of the content never changes its content. */
const HASHED = /-[\w-]{8}\.\w+$/;

interface Kept {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** Every file of a build, by its address from the root of the app. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !NOT_KEPT.test(name))
    .sort();
}

async function keep(folder: string, url: string): Promise<Kept> {
  const content = await readFile(join(folder, url));
  const hash = (algorithm: string, as: 'hex' | 'base64') => createHash(algorithm).update(content).digest(as);
  return {
    url,
    revision: HASHED.test(url) ? null : hash('sha256', 'hex').slice(0, 16),
    integrity: `sha256-${hash('sha256', 'base64')}`,
  };
}

const WORKER = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
} as const;

/** The service worker as a build: one file, for whoever gives it its lists. */
const workerBuild = (root: string) =>
  ({
    target: 'es2022',
    rolldownOptions: {
      input: join(root, ENTRY),
      output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
    },
  }) as const;

/** The modules that the service worker is made of, its packages' among them. */
export async function workerModules(root: string): Promise<readonly string[]> {
  const built = await build({ ...WORKER, root, build: { ...workerBuild(root), write: false } });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : [])));
}

/** Writes sw.js and the header files when everything else of the build stands, and the policy into index.html. */
export function offline(root: string): Plugin {
  let folder = join(root, 'dist');
  let written = false;
  return {
    name: 'ground-up:offline',
    // the build that is one file has no server: no worker, no headers, and a policy of its own
    apply: (_, { command, mode }) => command === 'build' && mode !== 'single',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY_OF_PAGE },
        injectTo: 'head-prepend',
      },
    ],
    writeBundle: () => {
      written = true;
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        // a build that failed has its own message, which must be the last word
        if (!written) return;
        const files = await filesOf(folder);
        const shared = files.filter((file) => !OF_LANGUAGE.test(file));
        const languages = new Set(files.flatMap((file) => OF_LANGUAGE.exec(file)?.[1] ?? []));
        const ofLanguage = (language: string) => files.filter((file) => OF_LANGUAGE.exec(file)?.[1] === language);
        await build({
          ...WORKER,
          root,
          define: {
            KEPT_FILES: JSON.stringify(await Promise.all(shared.map((file) => keep(folder, file)))),
            LANGUAGE_FILES: JSON.stringify(Object.fromEntries([...languages].map((each) => [each, ofLanguage(each)]))),
            'process.env.NODE_ENV': '"production"',
          },
          build: { ...workerBuild(root), outDir: folder, emptyOutDir: false },
        });
        for (const [name, text] of Object.entries(headerFiles)) await writeFile(join(folder, name), text);
      },
    },
  };
}
