/** Decides which languages the app offers, and serves each of them as one module. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Translation } from '../knowledge/build/load.ts';
import { rewriter, translator } from '../knowledge/build/translations.ts';
import { readCatalogs } from '../language/build/catalogs.ts';
import { isPseudo, PSEUDO_LANGUAGES, pseudoText } from '../language/build/pseudo.ts';
import { interfaceState } from './interfaceState.ts';
import { dataState, type FileState, isComplete, reviewOf, stateLines } from './languageState.ts';

const LIST = 'virtual:languages';
const PREFIX = 'virtual:language/';

/** Languages that something was translated into, in a fixed order. */
export async function translatedLanguages(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'data/translations'), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** How the interface and the knowledge stand in a language. */
export const languageFiles = async (root: string, code: string): Promise<readonly FileState[]> => [
  ...(await interfaceState(root, code)),
  ...(await dataState(root, code)),
];

/** What puts the words of a language into the knowledge: its translation, or those of a pseudo-language. */
export async function translationInto(root: string, code: string): Promise<Translation> {
  if (isPseudo(code)) return { code, translate: rewriter((text, most) => pseudoText(code, text, most)) };
  return { code, translate: await translator(root, code) };
}

/** What a language says of itself, before its messages have come: its name, and that it did not load. */
async function ownWords(root: string, code: string): Promise<{ readonly name: string; readonly missed: string }> {
  const catalogs = await readCatalogs(root, code);
  const own = (id: string) => catalogs.map(({ messages }) => messages[id]).find((text) => text);
  return { name: own('language.name') ?? code, missed: own('notice.language') ?? '' };
}

/**
 * Vite plugin: `virtual:languages` lists the languages and loads one, messages and knowledge together. A build holds
 * those that are complete and says what keeps the others back. A dev server, tests and a build with `--mode pseudo` have
 * them all, in English where something is missing, and the pseudo-languages, which no list offers.
 */
export function languages(root: string): Plugin {
  let all = false;
  let states: Promise<ReadonlyMap<string, readonly FileState[]>> | null = null;
  const readStates = async () => {
    const codes = await translatedLanguages(root);
    return new Map(await Promise.all(codes.map(async (code) => [code, await languageFiles(root, code)] as const)));
  };
  return {
    name: 'ground-up:languages',
    configResolved({ command, mode }) {
      all = command === 'serve' || mode === 'pseudo';
    },
    async buildStart() {
      states = readStates();
      if (all) return;
      for (const [code, files] of await states) {
        const [first, ...others] = stateLines(code, files);
        if (isComplete(files)) this.info(first ?? '');
        else this.warn([first, ...others].join('\n'));
      }
    },
    resolveId: (id) => (id === LIST || id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${LIST}`) {
        states ??= readStates();
        const translated = [...(await states)].filter(([, files]) => all || isComplete(files));
        const list = [
          { code: 'en', ...(await ownWords(root, 'en')), review: null },
          ...(await Promise.all(
            translated.map(async ([code, files]) => ({
              code,
              ...(await ownWords(root, code)),
              review: reviewOf(files),
            })),
          )),
        ];
        const loads = [...translated.map(([code]) => code), ...(all ? PSEUDO_LANGUAGES : [])].map(
          (code) => `${JSON.stringify(code)}: () => import(${JSON.stringify(PREFIX + code)})`,
        );
        return `export const languages = ${JSON.stringify(list)};\nexport const loads = {${loads.join(', ')}};\n`;
      }
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const code = id.slice(PREFIX.length + 1);
      return `export { default as messages } from 'virtual:messages/${code}';
export { default as index } from 'virtual:knowledge/${code}/index';
export * as details from 'virtual:knowledge/${code}/details';\n`;
    },
  };
}
