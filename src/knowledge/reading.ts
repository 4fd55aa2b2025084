/** Whether a visitor can read the knowledge: grades of whole pages and rules for every text. Build and test only. */
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';
import { grade } from './reading/grade.ts';
import { type ReadingPage, readingPages } from './reading/pages.ts';
import { inPlainNames } from './reading/plain-words.ts';
import { words } from './reading/sentences.ts';
import { TEXT_RULES } from './reading/text-rules.ts';

/** Flesch-Kincaid grades allowed: of all pages together, and of any one page. */
const MOST_MEAN_GRADE = 6.0;
const MOST_PAGE_GRADE = 7.5;
/** Words from which on a grade means something. */
const GRADED_WORDS = 100;

export interface GradedPage {
  readonly page: string;
  readonly file: string;
  readonly words: number;
  readonly grade: number;
}

export interface Reading {
  /** Pages of at least 100 words, hardest first. */
  readonly graded: readonly GradedPage[];
  /** Mean grade of these pages; null when none is long enough. */
  readonly mean: number | null;
  readonly problems: readonly Problem[];
}

function textProblems(pages: readonly ReadingPage[]): readonly Problem[] {
  const problems = pages.flatMap(({ title, texts }) =>
    texts.flatMap((text) =>
      Object.values(TEXT_RULES).flatMap((rule) =>
        rule(text, title).map((broken) => ({ file: text.file, field: text.field, ...broken })),
      ),
    ),
  );
  // A red flag or a claim stands on several pages; its problem is told once.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function gradedPages(entries: Entries, pages: readonly ReadingPage[]): readonly GradedPage[] {
  const plain = inPlainNames(entries);
  return pages
    .map(({ page, texts }) => ({ page, file: texts[0]?.file ?? 'data/', texts: texts.map(({ text }) => plain(text)) }))
    .map(({ page, file, texts }) => ({ page, file, texts, words: texts.flatMap(words).length }))
    .filter((page) => page.words >= GRADED_WORDS)
    .map(({ page, file, texts, words: count }) => ({ page, file, words: count, grade: grade(texts) }))
    .toSorted((a, b) => b.grade - a.grade);
}

const rounded = (value: number): string => value.toFixed(1);

/** Grades every page and holds every text against the rules. */
export function checkReading(entries: Entries): Reading {
  const pages = readingPages(entries);
  const graded = gradedPages(entries, pages);
  const mean = graded.length > 0 ? graded.reduce((sum, page) => sum + page.grade, 0) / graded.length : null;
  const hard = graded.filter((page) => page.grade > MOST_PAGE_GRADE);
  return {
    graded,
    mean,
    problems: [
      ...textProblems(pages),
      ...hard.map(({ file, page, grade: found }) => ({
        file,
        field: `page ${page}`,
        found: `reading grade ${rounded(found)}`,
        accepted: `at most ${rounded(MOST_PAGE_GRADE)}: shorter words and sentences`,
      })),
      ...(mean !== null && mean > MOST_MEAN_GRADE
        ? [
            {
              file: 'data/',
              field: 'all pages',
              found: `mean reading grade ${rounded(mean)}`,
              accepted: `at most ${rounded(MOST_MEAN_GRADE)}`,
            },
          ]
        : []),
    ],
  };
}
