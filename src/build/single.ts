/** Makes the build one HTML file that runs by double-click, from a USB stick too: nothing in it is fetched. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The mode of Vite in which the build is one file. */
const SINGLE = 'single';
/** What is built, and where. */
const FILE = 'ground-up.html';
const FOLDER = 'dist-single';

/** A page has no workers there: it paints the moving body by itself. */
const WORKER = /\?worker&url$/;
const NO_WORKER = '\0ground-up:no-worker';

/** What the browser lets the page do: run its one script, use its one style, and reach nothing. */
function policyOf(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ground-up',
  ].join('; ');
}

/** The page without what it would fetch (`public` and node_modules), its icon within it. */
const withoutFiles = (html: string, icon: string): string =>
  html
    .replace(/^.*<script src="\/[^>]*><\/script>\n/gm, '')
    .replace(/^.*<!--.*?-->\n/gms, '')
    .replace(/^ *<link\s[^>]*rel="preload"[^>]*>\n/gm, '')
    .replace('/icon.svg', `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`);

/** Puts script and style into the page, and the policy that allows them and nothing else. */
export function intoOne(html: string, script: string, style: string): string {
  // what would end the element early, or open a comment in it, only ever stands in texts and patterns
  const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const page = html
    .replace(/^.*<script type="module"[^>]*><\/script>\n/gm, '')
    .replace(/^.*<link rel="stylesheet"[^>]*>\n/gm, '');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(safe, style)}" />`;
  return page
    .replace('<head>', () => `<head>\n    ${policy}`)
    .replace('</head>', () => `  <style>${style}</style>\n    <script type="module">${safe}</script>\n  </head>`);
}

/** Vite plugin, for `vite build --mode single`. The clinic's own settings are those of public/clinic.json. */
export function single(root: string): Plugin {
  return {
    name: 'ground-up:single',
    apply: (_, { command, mode }) => command === 'build' && mode === SINGLE,
    config: async () => ({
      publicDir: false as const,
      define: {
        'import.meta.env.VITE_CLINIC': JSON.stringify(await readFile(join(root, 'public/clinic.json'), 'utf8')),
      },
      build: {
        outDir: FOLDER,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        // one file is large, and meant to be
        chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    resolveId: { order: 'pre', handler: (id) => (WORKER.test(id) ? NO_WORKER : null) },
    load: (id) => (id === NO_WORKER ? 'export default null' : null),
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => withoutFiles(html, await readFile(join(root, 'public/icon.svg'), 'utf8')),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const page = files.find(({ fileName }) => fileName === 'index.html');
        const [script, ...others] = files.filter((file) => file.type === 'chunk');
        const style = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []));
        if (page?.type !== 'asset' || !script || others.length > 0)
          throw new Error('The build is not one page with one script: it cannot become one file');
        const html = intoOne(String(page.source), script.code, style.map(({ source }) => String(source)).join(''));
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: FILE, source: html });
      },
    },
  };
}
