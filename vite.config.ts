import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledEarly } from './src/build/compiledEarly.ts';
import { languages, translationInto } from './src/build/languages.ts';
import { licenses } from './src/build/licenses.ts';
import { single } from './src/build/single.ts';
import { figure } from './src/figure/build/plugin.ts';
import { offline, workerModules } from './src/kiosk/offline/build/plugin.ts';
import { knowledge } from './src/knowledge/build/plugin.ts';
import { messages } from './src/language/build/plugin.ts';
import { compileIndex } from './src/search/compiled.ts';

const root = import.meta.dirname;

/** The language of a virtual module; the patient texts without one are English. */
function languageOf(id: string): string | null {
  const [, code] = /^\0virtual:(?:language|messages|knowledge)\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:\/|$)/.exec(id) ?? [];
  return code ?? (id.startsWith('\0virtual:knowledge/') ? 'en' : null);
}

/**
 * Where a chunk stands: what the plugins make from data/ in dist/data, so that the budgets can tell data from code, and
 * what belongs to one language in a folder of its own, so that a kiosk keeps only the languages its clinic offers.
 */
function folderOf(moduleIds: readonly string[]): string {
  const [code, ...others] = new Set(moduleIds.map(languageOf));
  if (code && others.length === 0) return `data/${code}`;
  return moduleIds.every((id) => id.startsWith('\0virtual:figure/')) ? 'data' : 'assets';
}

/**
 * Chunks of the first load, apart because each changes for a reason of its own: a new sentence in the knowledge makes
 * a kiosk fetch the index again, not the picture and not React.
 */
const groups = [
  {
    // one a language
    name: (id: string) => `knowledge-index-${languageOf(id)}`,
    test: /^\0virtual:knowledge\/(?:[\w-]+\/)?index$/,
    priority: 4,
  },
  { name: 'messages-en', test: /^\0virtual:messages\/en$/, priority: 4 },
  { name: 'picture-front', test: /^\0virtual:figure\/resting-front$/, priority: 4 },
  // not those that come with what needs them; and the bundler's own, which else would count as the figure's
  {
    name: 'libraries',
    test: /node_modules[\\/](?!(zod|uqr|minisearch|d3-shape|d3-path)[\\/]).*\.(js|mjs)$|^\0vite[\\/]/,
    priority: 3,
  },
  // what only motion or a drawn change needs stays out: it loads when the body first moves
  { name: 'figure', test: /[\\/]src[\\/]figure[\\/](?!(anatomy|motion|posture|projection|shift)[\\/])/, priority: 2 },
  // what the first screen needs stays one file, whatever later pages share with it
  { name: 'app', test: /[\\/]src[\\/]/, tags: ['$initial' as const], priority: 1 },
  // what comes right after it is one file, too
  {
    name: 'next',
    test: /[\\/]src[\\/](guide[\\/](pages\.ts|parts[\\/])|kiosk[\\/]handover[\\/])/,
    priority: 0,
  },
];

const shipped = licenses(root, () => workerModules(root));

export default defineConfig({
  base: './',
  plugins: [
    react(),
    messages(root),
    knowledge(root, compileIndex, (code) => translationInto(root, code)),
    languages(root),
    figure(root),
    shipped.plugin,
    compiledEarly(['libraries', 'figure', 'app']),
    offline(root),
    single(root),
  ],
  // not the pages of other libraries that the bench installs
  optimizeDeps: { entries: ['index.html', 'tests/gallery/index.html'] },
  worker: { plugins: () => [figure(root), shipped.ofWorkers()] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // most of a build is drawing the body; being told so each time hides what matters
      checks: { bundlerTimings: false },
      output: {
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}/[name]-[hash].js`,
        codeSplitting: { groups },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
});
