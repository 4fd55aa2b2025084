/** One import of a module, as the scanner of the architecture test sees it. */
export interface Import {
  readonly from: string;
  /** `import type …`: gone when the app runs. */
  readonly typeOnly: boolean;
}

const FROM = /\b(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"\n]+)['"]/g;
const CALLED = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)(\.)?/g;
const WORKER = /\bnew URL\(\s*['"](\.[^'"\n]+)['"]\s*,\s*import\.meta\.url/g;

const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

/** Every module that a TypeScript file imports: statically, as a type, when asked for, or as a worker. */
export function importsOf(text: string): readonly Import[] {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(FROM)].map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    // `import('./types.ts').Names` in a type position has a dot behind it; `import('./page.ts')` at run time has none.
    ...[...code.matchAll(CALLED)].map(([whole, from = '', dot]) => ({
      from,
      typeOnly: dot !== undefined && !whole.includes('.then'),
    })),
    ...[...code.matchAll(WORKER)].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}
