import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './importsOf.ts';

const modules = import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const files = Object.entries(modules).map(([path, text]) => ({
  path: path.replace('../', ''),
  text,
  imports: importsOf(text),
}));

/** The folder of src a file stands in; '' for the composition root (src/main.tsx, src/App.tsx and the files beside them). */
const folderOf = (path: string): string => {
  const [, folder, ...rest] = path.split('/');
  return rest.length > 0 ? (folder ?? '') : '';
};

/** Where an import of ours leads, from the project's root; null for a package. */
const targetOf = (path: string, { from }: Import): string | null =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from) : null;

const isIn = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`src/${folder}/`));

/** Whom each folder of src may import besides itself. The composition root may import everyone. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  language: [],
  controls: [],
  settings: [],
  build: ['knowledge', 'language'],
  clinic: ['settings', 'language'],
  explorer: ['knowledge', 'settings', 'language'],
  figure: ['knowledge', 'settings', 'language', 'controls'],
  guide: ['explorer', 'search', 'knowledge', 'settings', 'language', 'controls'],
  kiosk: ['explorer', 'knowledge', 'settings', 'language', 'controls'],
  search: ['knowledge'],
  stage: ['explorer', 'figure', 'guide', 'knowledge', 'settings', 'language', 'controls'],
};

/** Packages that only some folders may use: the rest of the app must not notice when one is replaced. */
const ONLY_IN: readonly { readonly name: string; readonly matches: RegExp; readonly folders: readonly string[] }[] = [
  { name: 'D3', matches: /^d3(-|$)/, folders: ['figure', 'guide/map'] },
  { name: 'Zustand', matches: /^zustand(\/|$)/, folders: ['explorer'] },
  { name: 'Zod', matches: /^zod(\/v4)?$/, folders: ['knowledge/schema', 'knowledge/build'] },
  { name: 'zod/mini', matches: /^zod\/.*mini$/, folders: ['clinic'] },
  { name: 'Lingui', matches: /^@lingui\//, folders: ['language'] },
  { name: 'the syllable counter', matches: /^syllable$/, folders: ['knowledge/reading'] },
  { name: 'MiniSearch', matches: /^minisearch$/, folders: ['search'] },
  {
    name: 'Node',
    matches: /^node:/,
    folders: ['build', 'knowledge/build', 'figure/build', 'language/build', 'kiosk/offline/build'],
  },
  { name: 'Workbox', matches: /^workbox-/, folders: ['kiosk/offline'] },
  {
    name: 'Vite',
    matches: /^vite$/,
    folders: ['build', 'knowledge/build', 'figure/build', 'language/build', 'kiosk/offline/build'],
  },
];

/** What runs in a build or a test, never in the app: every folder `build`, and the checks and the compiler of the knowledge. */
const BUILD_TIME = /\/build\/|^src\/knowledge\/(integrity|reading)(\/|\.ts$)|^src\/knowledge\/compile[a-z-]*\.ts$/;

/** Every import that breaks a rule, as "file → import". */
const breaking = (breaks: (path: string, imported: Import) => boolean): readonly string[] =>
  files.flatMap(({ path, imports }) =>
    imports.filter((imported) => breaks(path, imported)).map(({ from }) => `${path} → ${from}`),
  );

describe('who imports whom', () => {
  it('[AR1] every file under src is examined', () => {
    const src = join(import.meta.dirname, '../src');
    const present = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    expect(present.length).toBeGreaterThan(50);
    expect(files.map(({ path }) => path.slice('src/'.length)).sort()).toEqual(present.sort());
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(files.length);
  });

  it('[AR1] every folder of src has its rule', () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => folder !== '' && !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('[AR1] the scanner sees every way to import', () => {
    const code = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  type D,\n} from './c.ts';",
      "export { e } from './e.ts';",
      "import './f.css';",
      "const g = () => import('./g.ts');",
      "type H = import('./h.ts').H;",
      "new Worker(new URL('./i.ts', import.meta.url));",
      "// import './not.ts';\n/* import './nor.ts'; */",
      "const text = 'imported from';",
    ].join('\n');
    expect(importsOf(code).map(({ from, typeOnly }) => (typeOnly ? `type ${from}` : from))).toEqual([
      './a.ts',
      'type ./b.ts',
      './c.ts',
      './e.ts',
      './f.css',
      './g.ts',
      'type ./h.ts',
      './i.ts',
    ]);
  });

  it('[AR2] each folder imports only those it may', () => {
    const broken = breaking((path, imported) => {
      const target = targetOf(path, imported);
      const [from, to] = [folderOf(path), target && folderOf(target)];
      if (from === '' || target === null || to === from) return false;
      return !target.startsWith('src/') || to === null || !MAY_IMPORT[from]?.includes(to);
    });
    expect(broken).toEqual([]);
  });

  it('[AR2] the picture in ARCHITECTURE.md shows these rules', () => {
    const text = readFileSync(join(import.meta.dirname, '../ARCHITECTURE.md'), 'utf8');
    const drawn = [...text.matchAll(/^(\w+) +──► *(.*)$/gm)].map(([, from = '', to = '']) => [
      from,
      to.split(/ +/).filter(Boolean).sort(),
    ]);
    const rules = Object.entries(MAY_IMPORT).map(([from, to]) => [from, [...to].sort()]);
    expect(Object.fromEntries(drawn)).toEqual({ App: ['everyone'], ...Object.fromEntries(rules) });
  });

  it('[AR2] no folder may import what it never does', () => {
    const used = new Set(
      files.flatMap(({ path, imports }) =>
        imports.flatMap((imported) => {
          const target = targetOf(path, imported);
          return target ? [`${folderOf(path)} → ${folderOf(target)}`] : [];
        }),
      ),
    );
    const allowed = Object.entries(MAY_IMPORT).flatMap(([from, to]) => to.map((each) => `${from} → ${each}`));
    expect(allowed.filter((each) => !used.has(each))).toEqual([]);
  });

  it.each(ONLY_IN)('[AR3] $name is imported only where it belongs', ({ matches, folders }) => {
    expect(breaking((path, { from }) => matches.test(from) && !isIn(path, ...folders))).toEqual([]);
  });

  it('[AR4] the knowledge knows no React, no D3 and no document', () => {
    expect(breaking((path, { from }) => isIn(path, 'knowledge') && /^(react|d3)(-|\/|$)/.test(from))).toEqual([]);
    const touching = files.filter(
      ({ path, text }) => isIn(path, 'knowledge') && /\b(?:window|document|localStorage|navigator)\s*[.[]/.test(text),
    );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  it('[AR5] what only a build needs, and schemas, checks and the compiler of the knowledge, never reach the app', () => {
    expect(
      breaking((path, imported) => {
        const target = targetOf(path, imported);
        if (target === null || imported.typeOnly || BUILD_TIME.test(path) || isIn(path, 'knowledge/schema'))
          return false;
        return BUILD_TIME.test(target) || target.startsWith('src/knowledge/schema/');
      }),
    ).toEqual([]);
  });
});

describe('promises', () => {
  it('[AR6] every promise has a number of its own and a test, and every test a promise', () => {
    const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
    const idsIn = (text: string, id: RegExp) => [...text.matchAll(id)].map(([, found]) => found);
    const promises = read('behavior.md');
    const promised = idsIn(promises, /^- \*\*([A-Z]+\d+)\*\*/gm);
    expect(promised.length).toBeGreaterThan(300);
    expect(promised.filter((id, at) => promised.indexOf(id) !== at)).toEqual([]);
    const paths = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const titles = paths
      .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
      .flatMap((path) => idsIn(read(path), /\[([A-Z]+\d+)\]/g));
    const byScript = idsIn(promises, /^- \*\*([A-Z]+\d+)\*\*.*`npm run test:hosting`/gm);
    expect(promised.filter((id) => !titles.includes(id))).toEqual(byScript);
    expect([...new Set(titles)].filter((id) => !promised.includes(id))).toEqual([]);
  });
});
