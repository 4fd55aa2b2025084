import { studyRank } from '../study-rank.ts';
import { assertions } from './assertions.ts';
import type { Check } from './check.ts';

/** Every link and claim has evidence that carries a claim, and no study speaks twice the same way. */
export const evidence: Check = (entries) => {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  return assertions(entries).flatMap(({ file, field, subject, evidence }) => {
    if (evidence.length === 0) {
      return [{ file, field: `${field}.evidence`, found: 'no item', accepted: 'at least one source about this claim' }];
    }
    return evidence.flatMap((item, at) => {
      const source = sources.get(item.source);
      const here = { file, field: `${field}.evidence[${at}].source` };
      if (source && studyRank(source, item, subject) === null) {
        const found = `"${item.source}", a ${source.custom.design}`;
        return [{ ...here, found, accepted: 'a study, review, guideline or page that can carry a claim' }];
      }
      const first = evidence.findIndex(({ source, bearing }) => source === item.source && bearing === item.bearing);
      const found = `"${item.source}" again, as in evidence[${first}] with the same bearing`;
      return first < at ? [{ ...here, found, accepted: 'each source once a bearing' }] : [];
    });
  });
};
