import type { z } from 'zod';
import type { Problem } from '../problem.ts';

type Issue = z.core.$ZodIssue;

/** `links[2].to`; the file itself where the issue is about all of it. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${part}]`;
    return field ? `${field}.${String(part)}` : String(part);
  }, '') || '(file)';

/** A found value short enough for one line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

/** What one schema issue would accept, in words. */
function acceptedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${quoted(issue.values)}`;
    case 'unrecognized_keys':
      return 'only the fields of the schema';
    case 'invalid_type':
      return issue.expected;
    default:
      return issue.message;
  }
}

/** Names file, field, what was found and what would be accepted, for every issue of one file. */
export function schemaProblems(file: string, error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => ({
    file,
    field: fieldOf(issue.path),
    found: issue.code === 'unrecognized_keys' ? `unknown ${quoted(issue.keys)}` : shown(issue.input),
    accepted: acceptedBy(issue),
  }));
}
