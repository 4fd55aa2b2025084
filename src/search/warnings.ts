import type { Findable } from '../knowledge/types.ts';
import { URGENCY_ORDER } from '../knowledge/urgency.ts';
import type { CompiledSearch, Line } from './compiled.ts';

export type FoundFlag = Extract<Findable, { kind: 'red-flag' }>;

/** The terms by which a line was typed whole; null when it was not. */
function typedBy(line: Line, terms: ReadonlySet<string>): ReadonlySet<string> | null {
  const chosen = line.map((choices) => choices.find((choice) => choice.every((term) => terms.has(term))));
  return chosen.every((choice) => choice !== undefined) ? new Set(chosen.flat()) : null;
}

/** Each line that was typed whole, as its terms. */
export const typedLines = (lines: readonly Line[], terms: ReadonlySet<string>): readonly ReadonlySet<string>[] =>
  lines.flatMap((line) => typedBy(line, terms) ?? []);

const isPartOf = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size < whole.size && [...part].every((term) => whole.has(term));

/**
 * The warning signs of which a line was typed: the more urgent first, then the one that more words fit. A sign that
 * only fits a part of what another fits gives way to it: "fever" stands for many, "back pain with a fever" for one.
 */
export function warningsFor(
  { warnings, things }: Pick<CompiledSearch, 'warnings' | 'things'>,
  terms: ReadonlySet<string>,
): readonly FoundFlag[] {
  const fitting = warnings.map(({ thing, lines }) => ({ thing, typed: typedLines(lines, terms) }));
  const all = fitting.flatMap(({ typed }) => typed);
  return fitting
    .map(({ thing, typed }) => {
      const own = typed.filter((line) => !all.some((other) => isPartOf(line, other)));
      return { flag: things[thing] as FoundFlag, words: Math.max(0, ...own.map(({ size }) => size)) };
    })
    .filter(({ words }) => words > 0)
    .toSorted(
      (a, b) => URGENCY_ORDER.indexOf(a.flag.urgency) - URGENCY_ORDER.indexOf(b.flag.urgency) || b.words - a.words,
    )
    .map(({ flag }) => flag);
}
