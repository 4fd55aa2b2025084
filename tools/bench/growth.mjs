// How compiling and answering grow with the knowledge, in Node: no page, no network. Each measure is told at every size, and with
// the exponent of its growth: 0 does not grow, 1 grows as fast as the links do, 2 with their square.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kib } from '../table.mjs';
import { exponent, median } from './figures.mjs';
import { grow } from './grow.mjs';
import { growDocuments, growEntries } from './grow-entries.mjs';
import { loadPure } from './pure.mjs';

const TIMES = [1, 10, 100, 1000];
/** A thousand times the texts would be a search index of gigabytes. */
const MOST_SEARCHED = 100;
const QUERIES = 20;

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** The middle of how long `run` takes, ms: up to 25 times, fewer where that takes long. */
function time(run) {
  const took = [];
  for (let sum = 0; took.length < 25 && sum < 300; sum += took.at(-1)) {
    const start = performance.now();
    run();
    took.push(performance.now() - start);
  }
  return median(took);
}

const MEASURES = [
  { name: 'compile the knowledge', of: ({ compiling }) => compiling },
  { name: 'index, gzip', show: kib, of: ({ index }) => gzipSync(JSON.stringify(index)).length },
  // a copy is an index that nothing was asked of yet
  { name: 'open the index, once', of: ({ pure, index }) => time(() => pure.openIndex({ ...index })) },
  {
    name: 'answer a touch, as long an answer as today',
    of: ({ pure, elsewhere }) => time(() => pure.touchKnee(elsewhere)),
  },
  { name: 'its list, worked out anew', of: ({ pure, elsewhere }) => time(() => pure.listAtKnee(elsewhere)) },
  { name: 'a list as many times as long', of: ({ pure, index }) => time(() => pure.listAtKnee(index)) },
  { name: 'lay out the map of all links', of: ({ pure, index }) => time(() => pure.drawMap({ ...index })) },
  { name: 'search, a query', of: ({ asks }) => (asks ? median(asks.map(time)) : null) },
];

/** One size of the knowledge: compiled, grown elsewhere than at the knee, and what is asked of search. */
function sizeOf(pure, entries, queries, times) {
  const grown = growEntries(entries, times);
  let compiled;
  const compiling = time(() => {
    compiled = pure.compile(grown, 'bench');
  });
  const today = pure.compile(entries, 'bench');
  const elsewhere = grow(structuredClone(today.index), times, 'knee');
  pure.openIndex(elsewhere);
  pure.openIndex(compiled.index);
  const search =
    times <= MOST_SEARCHED ? pure.createSearch(pure.compileIndex(growDocuments(today.search, times))) : null;
  const asks =
    search &&
    queries.map(
      ({ typed }) =>
        () =>
          search(typed),
    );
  return { pure, compiling, index: compiled.index, elsewhere, asks };
}

/** Rows of a table: each measure at each size, and the exponent of its growth. `say` is told what is being done. */
export async function measureGrowth(root, say) {
  const pure = await loadPure(root);
  const { entries } = await pure.readKnowledge(root);
  const queries = JSON.parse(readFileSync(join(root, 'tests/data/search-queries.json'), 'utf8')).slice(0, QUERIES);
  const found = MEASURES.map(() => []);
  for (const times of TIMES) {
    say(`growth: ${times} × the knowledge …`);
    const size = sizeOf(pure, entries, queries, times);
    for (const [i, { of }] of MEASURES.entries()) found[i].push(of(size));
  }
  return MEASURES.map(({ name, show = ms }, i) => {
    const points = TIMES.map((times, at) => [times, found[i][at]]).filter(([, value]) => value !== null);
    return [name, ...found[i].map((value) => (value === null ? '–' : show(value))), exponent(points).toFixed(2)];
  });
}

export const GROWTH_HEADS = ['in Node', ...TIMES.map((times) => `${times} ×`), 'exponent'];
