/** What `npm run knowledge` says: every problem of the data files, then the knowledge in numbers. */
import type { Entries } from '../entries.ts';
import { checkIntegrity, REFERENCE_CHECKS } from '../integrity.ts';
import { type Problem, problemMessage } from '../problem.ts';
import { checkSpanish, type SpanishReading } from '../reading/check-spanish.ts';
import { checkReading } from '../reading.ts';
import { readTranslated } from './load.ts';
import { readKnowledge } from './read.ts';
import { knowledgeReport, spanishReport } from './report.ts';
import { checkSearchWords } from './search-words.ts';
import { translator } from './translations.ts';

export interface KnowledgeReview {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  /** Files read. A run that read none has checked nothing and failed. */
  readonly files: number;
}

/** Holds the files whose path contains one of the parts against their schemas, and nothing more. */
export async function reviewFiles(root: string, parts: readonly string[]): Promise<KnowledgeReview> {
  const { problems, files } = await readKnowledge(root, parts);
  return { problems, files, lines: [...problems.map(problemMessage), `${files} files, ${problems.length} problems`] };
}

/** How the Spanish of a project reads; nothing where it has none. */
async function readSpanish(root: string, written: Entries): Promise<SpanishReading> {
  const translated = await readTranslated(root, written, { code: 'es', translate: await translator(root, 'es') });
  return checkSpanish(written, translated);
}

/** Checks all of the knowledge: schemas, integrity and reading, in English and Spanish. */
export async function reviewKnowledge(root: string): Promise<KnowledgeReview> {
  const { entries, problems: broken, files } = await readKnowledge(root);
  const resolves = Object.values(REFERENCE_CHECKS).every((check) => check(entries).length === 0);
  // data files that are broken cannot be held against their translations
  const spanish = broken.length > 0 ? null : await readSpanish(root, entries);
  const problems = [
    ...broken,
    ...checkIntegrity(entries),
    ...checkReading(entries).problems,
    ...(spanish?.problems ?? []),
    ...(await checkSearchWords(root, 'es', entries)),
  ];
  return {
    files,
    problems,
    lines: [
      ...(resolves ? knowledgeReport(entries) : ['No report: references do not resolve yet.']),
      ...(spanish ? spanishReport(spanish) : []),
      '',
      ...problems.map(problemMessage),
      `${files} files, ${problems.length} problems`,
    ],
  };
}
