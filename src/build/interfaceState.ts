import { readDataFile } from '../knowledge/build/read.ts';
import { hashOf } from '../knowledge/build/translations.ts';
import { problemMessage } from '../knowledge/problem.ts';
import { InterfaceTranslation } from '../knowledge/schema/translation.ts';
import { translationState } from '../knowledge/translation/state.ts';
import { readCatalogs, translatedMessages } from '../language/build/catalogs.ts';
import { messageFaults } from '../language/build/messageFaults.ts';
import type { FileState } from './languageState.ts';

/** How the messages of the interface stand in a language, catalog by catalog. */
export async function interfaceState(root: string, code: string): Promise<readonly FileState[]> {
  const file = `data/translations/${code}/interface.json`;
  const { value, problems } = await readDataFile(root, file, InterfaceTranslation);
  const of = value?.of ?? {};
  const here = translatedMessages(await readCatalogs(root, code));
  const catalogs = (await readCatalogs(root, 'en')).map(({ name, messages }): FileState => {
    const path = `src/language/${code}/${name}`;
    const translated = Object.keys(messages).flatMap((id) => (here[id] === undefined ? [] : [[id, here[id]] as const]));
    const withHash = Object.fromEntries(translated.map(([id, text]) => [id, { of: of[id] ?? '', text }]));
    const faults = translated.flatMap(([id, text]) =>
      messageFaults(messages[id] ?? '', text).map((fault) => `${path}: ${id}: ${fault}`),
    );
    return {
      ...translationState(new Map(Object.entries(messages)), withHash, hashOf),
      file: path,
      faults,
      review: value?.review ?? { status: 'unreviewed' },
    };
  });
  const broken = problems.map(problemMessage);
  return catalogs.map((each, at) => (at === 0 ? { ...each, faults: [...broken, ...each.faults] } : each));
}
