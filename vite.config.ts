import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { figure } from './src/figure/build/plugin.ts';
import { offline } from './src/kiosk/offline/build/plugin.ts';
import { knowledge } from './src/knowledge/build/plugin.ts';
import { messages } from './src/language/build/plugin.ts';
import { compileIndex } from './src/search/compiled.ts';

const root = import.meta.dirname;

/** What the plugins make from data/: its chunks stand in dist/data, so that the budgets can tell data from code. */
const isData = (id: string) => id.startsWith('\0virtual:knowledge/') || id.startsWith('\0virtual:figure/');

/**
 * Chunks of the first load, apart because each changes for a reason of its own: a new sentence in the knowledge makes
 * a kiosk fetch the index again, not the picture and not React.
 */
const groups = [
  { name: 'knowledge-index', test: /^\0virtual:knowledge\/index$/, priority: 4 },
  { name: 'picture-front', test: /^\0virtual:figure\/resting-front$/, priority: 4 },
  // not those that come with what needs them
  { name: 'libraries', test: /node_modules[\\/](?!(zod|uqr|minisearch)[\\/]).*\.(js|mjs)$/, priority: 3 },
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

export default defineConfig({
  base: './',
  plugins: [react(), messages(root), knowledge(root, compileIndex), figure(root), offline(root)],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // most of a build is drawing the body; being told so each time hides what matters
      checks: { bundlerTimings: false },
      output: {
        chunkFileNames: ({ moduleIds }) => `${moduleIds.every(isData) ? 'data' : 'assets'}/[name]-[hash].js`,
        codeSplitting: { groups },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
});
