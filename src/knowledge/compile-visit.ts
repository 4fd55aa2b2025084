import type { Entries } from './entries.ts';
import type { CluesDetail, VisitDetail } from './types.ts';

/** The clues a visitor may tick, each with the foot problems it was found in. */
export function compileClues({ clues, conditions }: Entries): CluesDetail {
  return {
    clues: clues
      .filter(({ short, redFlag }) => short || redFlag)
      .map(({ id, text, type, short = null, redFlag = null }) => ({
        id,
        text,
        type,
        short,
        redFlag,
        conditions: conditions.flatMap(({ entry }) =>
          entry.clues.filter(({ clue }) => clue === id).map(({ specificity }) => ({ id: entry.id, specificity })),
        ),
      })),
  };
}

/** The page of the visit, each part with its sources. */
export function compileVisit({ visit, sources }: Entries): VisitDetail {
  const cite = (ids: readonly string[]) => sources.filter((source) => ids.includes(source.id));
  return {
    exam: visit.exam.map((step) => ({ ...step, sources: cite(step.sources) })),
    asking: visit.asking.map((each) => ({ ...each, sources: cite(each.sources) })),
    questions: visit.questions,
    prepare: visit.prepare,
  };
}
