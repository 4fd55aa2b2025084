import type { Problem } from '../problem.ts';
import { type Assertion, assertions } from './assertions.ts';
import type { Check } from './check.ts';

const isDoubt = ({ bearing }: Assertion['evidence'][number]): boolean => bearing === 'null' || bearing === 'against';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function caveatProblems(assertion: Assertion, others: readonly Assertion[]): readonly Problem[] {
  const { file, field, caveat, evidence } = assertion;
  if (caveat === null) return [];
  const problem = (found: string, accepted: string) => [{ file, field: `${field}.caveat`, found, accepted }];
  if (caveat.trim() === '') return problem('no words', 'the doubt, for a source found nothing or the opposite');
  const echoed = evidence.findIndex(({ found }) => same(found, caveat));
  if (echoed >= 0) return problem(`the words of evidence[${echoed}].found`, 'the doubt in words of its own');
  const twin = others.find((other) => other.key !== assertion.key && other.caveat && same(other.caveat, caveat));
  return twin ? problem(`the words of ${twin.from} → ${twin.to}`, "this link's own doubt") : [];
}

function foundProblems({ file, field, evidence }: Assertion): readonly Problem[] {
  return evidence.flatMap((item, at) => {
    if (!isDoubt(item)) return [];
    const problem = (found: string) => [
      { file, field: `${field}.evidence[${at}].found`, found, accepted: 'what this source found, in words of its own' },
    ];
    if (item.found.trim() === '') return problem('no words');
    const twin = evidence.findIndex((other, index) => index !== at && same(other.found, item.found));
    return twin >= 0 ? problem(`the words of evidence[${twin}]`) : [];
  });
}

/** Where a source found nothing, or the opposite, the visitor can read so: in the caveat and in what that source found. */
export const visibleDoubt: Check = (entries) => {
  const all = assertions(entries);
  return all
    .filter((assertion) => assertion.evidence.some(isDoubt))
    .flatMap((assertion) => [...caveatProblems(assertion, all), ...foundProblems(assertion)]);
};
