import { type Entries, LIST_FILES } from '../entries.ts';
import { compareWithReader, GRADE_WORDS } from '../reader-grade.ts';
import type { CertaintyException } from '../schema/index.ts';
import { treatmentCertainty } from '../treatment-certainty.ts';
import type { Certainty, TreatmentCertainty } from '../types.ts';
import { readEvidence, weigh } from '../weigh.ts';
import { type Assertion, assertions } from './assertions.ts';
import type { Check } from './check.ts';

/** A link or claim whose derived word is not the reader's. */
export interface Difference extends Assertion {
  readonly derived: Certainty | TreatmentCertainty;
  readonly byReader: Certainty | TreatmentCertainty;
  readonly comparison: 'stronger' | 'weaker';
}

/** Every link and claim whose derived word claims more or less than the person who read the sources would. */
export function differences(entries: Entries): readonly Difference[] {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  return assertions(entries).flatMap((assertion) => {
    const { evidence, subject, readerGrade } = assertion;
    const { certainty } = weigh(readEvidence(evidence, sources, subject));
    const comparison = compareWithReader(certainty, readerGrade);
    if (comparison === 'same') return [];
    const word = (each: Certainty) => (subject === 'treatment' ? treatmentCertainty(each) : each);
    return [{ ...assertion, comparison, derived: word(certainty), byReader: word(GRADE_WORDS[readerGrade]) }];
  });
}

const matches = (exception: CertaintyException, difference: Difference): boolean =>
  exception.from === difference.from &&
  exception.to === difference.to &&
  (exception.appliesTo ?? null) === difference.appliesTo &&
  exception.derived === difference.derived &&
  exception.readerGrade === difference.readerGrade;

/** A derived word that is not the reader's stands in data/certainty-exceptions.json with a reason; none outlives its reason. */
export const certaintyExceptions: Check = (entries) => {
  const differing = differences(entries);
  const unlisted = differing.filter((each) => !entries.exceptions.some((exception) => matches(exception, each)));
  const stale = entries.exceptions
    .map((exception, at) => ({ exception, at }))
    .filter(({ exception }) => !differing.some((each) => matches(exception, each)));
  return [
    ...unlisted.map(({ file, field, from, to, derived, readerGrade, byReader, comparison }) => ({
      file,
      field: `${field}.readerGrade`,
      found: `"${readerGrade}" (${byReader}) on ${from} → ${to}, while the evidence gives the ${comparison} "${derived}"`,
      accepted: `the word "${byReader}" from the evidence, or an entry with a reason in ${LIST_FILES.exceptions}`,
    })),
    ...stale.map(({ exception: { from, to, derived, readerGrade }, at }) => ({
      file: LIST_FILES.exceptions,
      field: `exceptions[${at}]`,
      found: `${from} → ${to}, derived "${derived}", reader "${readerGrade}", which no link or claim has`,
      accepted: 'a difference that exists; take the entry out when it is gone',
    })),
  ];
};
