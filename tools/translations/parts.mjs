// Everything there is to translate, file by file: the patient texts of data/ and the messages of the interface.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';

const json = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** The modules of src that know what a translation is. */
export async function translationModules(root) {
  const load = async (path) => (await runnerImport(join(root, path), { root, configFile: false })).module;
  const [data, state, faults, spanish, catalogs, messages] = await Promise.all([
    load('src/knowledge/build/translations.ts'),
    load('src/knowledge/translation/state.ts'),
    load('src/knowledge/translation/text-faults.ts'),
    load('src/knowledge/reading/spanish.ts'),
    load('src/language/build/catalogs.ts'),
    load('src/language/build/messageFaults.ts'),
  ]);
  return { ...data, ...state, ...faults, ...spanish, ...catalogs, ...messages };
}

/** A translation changed after its review is a translation nobody has reviewed. */
const reviewAfter = (review, before, after) =>
  JSON.stringify(before) === JSON.stringify(after) ? review : { status: 'unreviewed' };

function dataPart(modules, root, each) {
  return {
    file: each.file,
    texts: each.texts,
    translated: each.translation.texts,
    isUntidy: false,
    broken: each.problems.map(({ field, found, accepted }) => `${each.overlay}: ${field}: ${found}; ${accepted}`),
    faultsOf: modules.textFaults,
    save: (texts) => {
      const { translation } = each;
      const review = reviewAfter(translation.review, translation.texts, texts);
      return modules.writeTranslation(root, { ...each, translation: { ...translation, review, texts } });
    },
  };
}

function interfacePart(modules, root, language, { name, messages }, here) {
  const path = join(root, 'src/language', language, name);
  const standing = Object.keys(json(path) ?? {});
  const ofPath = join(root, 'data/translations', language, 'interface.json');
  const { of = {} } = json(ofPath) ?? {};
  // a message keeps its translation when the English moves to another catalog
  const translated = Object.keys(messages)
    .filter((id) => id in here)
    .map((id) => [id, { of: of[id] ?? '', text: here[id] }]);
  return {
    file: `src/language/en/${name}`,
    texts: new Map(Object.entries(messages)),
    translated: Object.fromEntries(translated),
    broken: [],
    isUntidy: standing.join() !== translated.map(([id]) => id).join(),
    faultsOf: (_id, english, translation) => modules.messageFaults(english, translation),
    save: (texts) => {
      const before = json(ofPath);
      const kept = Object.entries(before?.of ?? {}).filter(([id]) => !(id in Object.fromEntries(translated)));
      const after = Object.fromEntries(
        [...kept, ...Object.entries(texts).map(([id, each]) => [id, each.of])].sort(([a], [b]) => (a < b ? -1 : 1)),
      );
      const write = (file, value) => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
      };
      const unchanged = JSON.stringify(translated) === JSON.stringify(Object.entries(texts));
      write(path, Object.fromEntries(Object.entries(texts).map(([id, { text }]) => [id, text])));
      write(ofPath, {
        $schema: '../../schema/interface-translation.schema.json',
        language,
        review: unchanged && before ? before.review : { status: 'unreviewed' },
        of: after,
      });
    },
  };
}

/** Every file with something to translate; `parts` keeps those whose path contains one of these. */
export async function translationParts(root, language, modules, parts = []) {
  const data = await modules.readTranslations(root, language);
  const catalogs = await modules.readCatalogs(root, 'en');
  const here = modules.translatedMessages(await modules.readCatalogs(root, language));
  return [
    ...catalogs.map((catalog) => interfacePart(modules, root, language, catalog, here)),
    ...data.map((each) => dataPart(modules, root, each)),
  ].filter(({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)));
}
