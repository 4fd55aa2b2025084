/** What `npm run knowledge` says: every problem of the data files, then the knowledge in numbers. */
import { checkIntegrity, REFERENCE_CHECKS } from '../integrity.ts';
import { type Problem, problemMessage } from '../problem.ts';
import { checkReading } from '../reading.ts';
import { readKnowledge } from './read.ts';
import { knowledgeReport } from './report.ts';

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

/** Checks all of the knowledge: schemas, integrity and reading. */
export async function reviewKnowledge(root: string): Promise<KnowledgeReview> {
  const { entries, problems: broken, files } = await readKnowledge(root);
  const resolves = Object.values(REFERENCE_CHECKS).every((check) => check(entries).length === 0);
  const problems = [...broken, ...checkIntegrity(entries), ...checkReading(entries).problems];
  return {
    files,
    problems,
    lines: [
      ...(resolves ? knowledgeReport(entries) : ['No report: references do not resolve yet.']),
      '',
      ...problems.map(problemMessage),
      `${files} files, ${problems.length} problems`,
    ],
  };
}
