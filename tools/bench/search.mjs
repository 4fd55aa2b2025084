// How long search takes to find, on the knowledge of today and on ten times as much. Node only: no page, no network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** How many times the knowledge is looked at larger than it is. */
const TIMES = 10;
const ROUNDS = 3;

const load = async (root, path) => (await runnerImport(join(root, path), { root, configFile: false })).module;

/** The same documents again and again, each time with other ids and other words beside the shared ones. */
const grown = ({ documents, words }, times) => ({
  words,
  documents: Array.from({ length: times }, (_, copy) =>
    documents.map(({ shows, parts }) => ({
      shows: copy === 0 ? shows : { ...shows, id: `${shows.id}-${copy}` },
      parts: {
        ...parts,
        summary: parts.summary.map((text) => (copy === 0 ? text : text.replaceAll(/\b(\w{5,})\b/g, `$1 $1${copy}`))),
      },
    })),
  ).flat(),
});

/** Milliseconds a query takes, and what opening the index takes once; `root` is the project's. */
export async function measureSearch(root) {
  const { loadKnowledge } = await load(root, 'src/knowledge/build/load.ts');
  const { compileIndex } = await load(root, 'src/search/compiled.ts');
  const { createSearch } = await load(root, 'src/search/search.ts');
  const { search: source } = await loadKnowledge(root);
  const queries = JSON.parse(readFileSync(join(root, 'tests/data/search-queries.json'), 'utf8'));

  return [1, TIMES].flatMap((times) => {
    const compiled = compileIndex(grown(source, times));
    const start = performance.now();
    const search = createSearch(compiled);
    const opened = performance.now() - start;
    const runs = Array.from({ length: ROUNDS }, () => queries)
      .flat()
      .map(({ typed }) => {
        const asked = performance.now();
        search(typed);
        return performance.now() - asked;
      });
    const name = times === 1 ? 'search' : `search, ${times}x knowledge`;
    return [
      { name: `${name}: opening the index`, runs: [opened], digits: 1 },
      { name: `${name}: a query`, runs, digits: 1, budget: 100 },
    ];
  });
}
