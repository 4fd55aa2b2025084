/** Sizes of the build in dist, against the budgets. Gzipped bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withBuiltApp } from './built-app.mjs';
import { firstLoad } from './first-load.mjs';
import { ROOT } from './run.mjs';
import { kib } from './table.mjs';

const KIB = 1024;

/** What each chunk of the first load is, by the names that vite.config.ts gives. */
const isScript = ({ path }) => path.endsWith('.js');
const isData = ({ path }) => path.startsWith('data/');
const isFont = ({ type }) => type === 'font';
const isFigure = ({ path }) => path.startsWith('assets/figure-') || path.startsWith('data/picture-');

/** Names of the budgets, what of the first load falls under each, and the most it may weigh. */
const FIRST_LOAD = [
  { name: 'First load, everything', of: () => true, most: 300 * KIB },
  { name: 'To a first touch (no fonts)', of: (file) => !isFont(file), most: 200 * KIB },
  { name: 'JavaScript (code)', of: (file) => isScript(file) && !isData(file), most: 130 * KIB },
  { name: 'Figure: code, style, front picture', of: isFigure, most: 60 * KIB },
];
const MOST_REQUESTS = 15;
/** What draws the figure at rest and in motion, the data of its body included: scripts of the page and of the painter's worker. */
const FIGURE = { of: /^assets\/(figure|movingStage|worker)-.*\.js$/, most: 60 * KIB };
/** What all languages share and the files of one of them: what a kiosk keeps to work offline in that language. */
const MOST_BUILD = 1.2 * KIB * KIB;
/** The language a file belongs to; none for what all of them share (vite.config.ts). */
const languageOf = ({ path }) => /^data\/([^/]+)\//.exec(path)?.[1] ?? null;

const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);

/** What lies beside the app and is never kept, as src/kiosk/offline/build/plugin.ts says. */
const NOT_KEPT = /^(sw\.js|_headers|nginx\.conf|clinic\.(schema\.)?json|assets\/movingFigure-.*)$/;

const builtFiles = () =>
  readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(join(ROOT, 'dist'), file).replaceAll('\\', '/'),
      bytes: gzipSync(readFileSync(file)).length,
    }))
    .filter(({ path }) => !NOT_KEPT.test(path));

/** What a kiosk keeps of one language, and what of it must be there before its first touch. */
function languageBudgets(built, code) {
  const kept = built.filter((file) => [null, code].includes(languageOf(file)));
  const index = built.filter(({ path }) => path.startsWith(`data/${code}/knowledge-index-`));
  return [
    { name: `Knowledge index, ${code}`, value: sum(index), most: 30 * KIB, show: kib },
    { name: `Build in one language, ${code} (${kept.length} files)`, value: sum(kept), most: MOST_BUILD, show: kib },
  ];
}

/** What the build in dist makes a visitor load: each file of the first load, and each budget with what was measured. */
export async function measureSizes() {
  const loaded = await withBuiltApp(firstLoad);
  const built = builtFiles();
  const languages = [...new Set(built.map(languageOf))].filter((code) => code !== null).sort();
  const measured = [
    ...FIRST_LOAD.map(({ name, of, most }) => ({ name, value: sum(loaded.filter(of)), most, show: kib })),
    {
      name: 'Figure at rest and in motion',
      value: sum(built.filter(({ path }) => FIGURE.of.test(path))),
      most: FIGURE.most,
      show: kib,
    },
    { name: 'Requests of the first load', value: loaded.length, most: MOST_REQUESTS, show: String },
    ...languages.flatMap((code) => languageBudgets(built, code)),
  ];
  return { loaded, measured };
}
