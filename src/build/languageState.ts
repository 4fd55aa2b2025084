/** How far a language is translated. */

import { hashOf, readTranslations, type TranslatedFile } from '../knowledge/build/translations.ts';
import { problemMessage } from '../knowledge/problem.ts';
import type { Review } from '../knowledge/schema/index.ts';
import { type TranslationState, translationState } from '../knowledge/translation/state.ts';
import { textFaults } from '../knowledge/translation/text-faults.ts';

/** One file of a language: what of it is missing, stale or wrong, and who reviewed it. */
export interface FileState extends TranslationState {
  readonly file: string;
  readonly faults: readonly string[];
  readonly review: Review;
}

/** How the translation of one data file stands. */
export function fileState({
  overlay,
  texts,
  translation,
  problems,
}: Pick<TranslatedFile, 'overlay' | 'texts' | 'translation' | 'problems'>): FileState {
  return {
    ...translationState(texts, translation.texts, hashOf),
    file: overlay,
    faults: [
      ...problems.map(problemMessage),
      ...[...texts].flatMap(([path, text]) => {
        const own = translation.texts[path];
        return own ? textFaults(path, text, own.text).map((fault) => `${overlay}: ${path}: ${fault}`) : [];
      }),
    ],
    review: translation.review,
  };
}

/** How the patient texts of data/ stand in a language, file by file; files without such texts left out. */
export const dataState = async (root: string, code: string): Promise<readonly FileState[]> =>
  (await readTranslations(root, code)).filter(({ texts }) => texts.size > 0).map(fileState);

/** Whether all of it is translated, and from the words that stand there now. */
export const isComplete = (files: readonly FileState[]): boolean =>
  files.every(({ missing, stale, faults }) => missing.length + stale.length + faults.length === 0);

/** Everything that keeps a language from being offered, a line each. */
export const openLines = (files: readonly FileState[]): readonly string[] =>
  files.flatMap((file) => [
    ...file.faults,
    ...file.stale.map((path) => `${file.file}: ${path}: translates words that have changed`),
    ...file.missing.map((path) => `${file.file}: ${path}: not translated`),
  ]);

/** Lines for the terminal: how a language stands, and what keeps it from being offered (the first few). */
export function stateLines(code: string, files: readonly FileState[]): readonly string[] {
  const MOST = 5;
  const count = (of: (file: FileState) => readonly unknown[]) => files.reduce((sum, file) => sum + of(file).length, 0);
  const [missing, stale, faults] = [
    count((file) => file.missing),
    count((file) => file.stale),
    count((file) => file.faults),
  ];
  if (isComplete(files)) return [`Language ${code}: complete, offered`];
  const open = openLines(files);
  return [
    `Language ${code}: ${missing} texts missing, ${stale} stale, ${faults} faulty: not offered. See: npm run translations -- ${code}`,
    ...open.slice(0, MOST).map((line) => `  ${line}`),
    ...(open.length > MOST ? [`  and ${open.length - MOST} more`] : []),
  ];
}

/** The review of a whole language: that of its latest part once every part has one, else none. */
export function reviewOf(files: readonly FileState[]): Review {
  const reviews = files.map(({ review }) => review);
  const signed = reviews.filter((review) => review.status === 'reviewed');
  if (signed.length < reviews.length || signed.length === 0) return { status: 'unreviewed' };
  const by = [...new Set(signed.map((review) => review.by))].join(', ');
  return {
    status: 'reviewed',
    by,
    on:
      signed
        .map((review) => review.on)
        .sort()
        .at(-1) ?? '',
  };
}
