// How touch, search and map grow with the knowledge, in the browser: the built app gets the same index, some times as large, and
// what search looks through with it.
import { ROOT } from '../run.mjs';
import { exponent, median } from './figures.mjs';
import { appAt, restAndTouch } from './first-use.mjs';
import { grow } from './grow.mjs';
import { growDocuments } from './grow-entries.mjs';
import { touchMap } from './map.mjs';
import { loadPure } from './pure.mjs';
import { typeInSearch } from './search.mjs';

const TIMES = [1, 10, 100];
const ROUNDS = 3;

/** What search looks through, compiled, at each size: as many copies of what the index holds copies of. */
async function grownSearches() {
  const pure = await loadPure(ROOT);
  const { entries } = await pure.readKnowledge(ROOT);
  const { documents, words } = pure.compile(entries, 'bench').search;
  const isCopied = ({ shows }) => shows.kind === 'condition' || shows.kind === 'effect';
  const [copied, others] = [documents.filter(isCopied), documents.filter((each) => !isCopied(each))];
  const compiled = TIMES.map((times) => {
    const grown = growDocuments({ documents: copied, words }, times);
    return JSON.stringify(pure.compileIndex({ words, documents: [...grown.documents, ...others] }));
  });
  return new Map(TIMES.map((times, i) => [times, compiled[i]]));
}

/** Everything but the knee grows, so the answer to its touch stays as long as it is. */
const serveGrown = (times, search) => async (page) => {
  await page.route(/knowledge-index-.*\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const name = /export\s*\{\s*([\w$]+)/.exec(text)?.[1];
    if (!name) throw new Error('the chunk of the index has no export that can be grown');
    await route.fulfill({ response, body: `${text}\n;(${grow})(${name}, ${times}, 'knee');` });
  });
  await page.route(/data\/en\/search-.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export default ${search};` }),
  );
};

const ROWS = [
  { key: 'lit', name: 'touch → lit, painted' },
  { key: 'read', name: 'touch → answer, painted' },
  { key: 'work', name: 'touch: main thread at work' },
  { key: 'loaded', name: 'load: main thread at work' },
  { key: 'found', name: 'search: typed → found, painted' },
  { key: 'foundWork', name: 'search: main thread at work' },
  { key: 'mapTouch', name: 'map: touch → painted' },
  { key: 'mapWork', name: 'map: main thread at work' },
];

/** Rows of a table: each measure at each size, and the exponent of its growth. */
export async function measureGrowthInPages(where, say) {
  say('growth in the browser: making what search looks through …');
  const searches = await grownSearches();
  const found = new Map();
  for (let round = 1; round <= ROUNDS; round++) {
    say(`growth in the browser: round ${round} of ${ROUNDS} …`);
    for (const times of TIMES) {
      const grown = { ...where, prepare: serveGrown(times, searches.get(times)) };
      const values = {
        ...(await restAndTouch(grown, appAt(where.base))),
        ...(await typeInSearch(grown)),
        ...(await touchMap(grown)),
      };
      for (const { key } of ROWS) {
        const name = `${key} ${times}`;
        found.set(name, [...(found.get(name) ?? []), values[key]]);
      }
    }
  }
  return ROWS.map(({ key, name }) => {
    const points = TIMES.map((times) => [times, median(found.get(`${key} ${times}`))]);
    return [name, ...points.map(([, ms]) => `${ms.toFixed(0)} ms`), exponent(points).toFixed(2)];
  });
}

export const GROWTH_PAGE_HEADS = ['in the browser', ...TIMES.map((times) => `${times} ×`), 'exponent'];
