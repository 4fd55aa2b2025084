/** Reads and writes data/translations. Node only. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { Translation } from '../schema/translation.ts';
import { isTranslated, mostLetters, PATIENT_TEXTS, type TranslatedKind } from '../translation/patient-texts.ts';
import { replaceTexts, textsOf } from '../translation/texts.ts';
import { pathsOf, readDataFile, type Translate } from './read.ts';

export type TranslationFile = z.infer<typeof Translation>;

/** One data file with patient texts, and its translation into one language. */
export interface TranslatedFile {
  readonly kind: TranslatedKind;
  /** The English: `data/conditions/flat-foot.json`. */
  readonly file: string;
  /** The translation: `data/translations/es/conditions/flat-foot.json`; it may not be there yet. */
  readonly overlay: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly translation: TranslationFile;
  readonly problems: readonly Problem[];
}

/** The first eight digits of a text's SHA-256. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const overlayOf = (file: string, language: string): string => file.replace(/^data/, `data/translations/${language}`);

/** A translation into which nothing was translated yet. */
const emptyTranslation = (overlay: string, language: string): TranslationFile => ({
  $schema: `${'../'.repeat(overlay.split('/').length - 2)}schema/translation.schema.json`,
  language,
  review: { status: 'unreviewed' },
  texts: {},
});

async function readOne(root: string, kind: TranslatedKind, file: string, language: string): Promise<TranslatedFile> {
  const overlay = overlayOf(file, language);
  const texts = textsOf(kind, JSON.parse(await readFile(join(root, file), 'utf8')));
  const { value, problems } = await readDataFile(root, overlay, Translation);
  const absent = problems.some(({ found }) => found === 'no such file');
  return {
    kind,
    file,
    overlay,
    texts,
    translation: value ?? emptyTranslation(overlay, language),
    problems: absent ? [] : problems,
  };
}

/** Every data file with patient texts and its translation. Files must be JSON; check the English first. */
export async function readTranslations(root: string, language: string): Promise<readonly TranslatedFile[]> {
  const kinds = Object.keys(PATIENT_TEXTS) as readonly TranslatedKind[];
  const files = await Promise.all(
    kinds.map(async (kind) => (await pathsOf(root, kind)).map((file) => readOne(root, kind, file, language))),
  );
  return Promise.all(files.flat());
}

/** Puts the translations of a language in; a text without one, or with a stale one, stays as it is written. */
export async function translator(root: string, language: string): Promise<Translate> {
  const files = new Map((await readTranslations(root, language)).map((each) => [each.file, each]));
  return (_kind, file, value) => {
    const found = files.get(file);
    if (!found) return value;
    const { kind, translation } = found;
    return replaceTexts(kind, value, (path, text) => {
      const own = translation.texts[path];
      return own?.of === hashOf(text) ? own.text : text;
    });
  };
}

/** Puts other words into every patient text, whatever it says; `most` letters have room. */
export const rewriter =
  (rewrite: (text: string, most: number) => string): Translate =>
  (kind, _file, value) =>
    isTranslated(kind)
      ? replaceTexts(kind, value, (path, text) => rewrite(text, mostLetters(path) ?? Number.POSITIVE_INFINITY))
      : value;

/** Writes the translation of one file, its texts in the order of the English. */
export async function writeTranslation(root: string, { overlay, translation }: TranslatedFile): Promise<void> {
  await mkdir(dirname(join(root, overlay)), { recursive: true });
  await writeFile(join(root, overlay), `${JSON.stringify(translation, null, 2)}\n`);
}
