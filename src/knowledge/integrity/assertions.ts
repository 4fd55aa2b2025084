import type { Entries } from '../entries.ts';
import type { EvidenceItem, ReaderGrade } from '../schema/index.ts';
import { starts } from '../starts.ts';
import type { Subject } from '../study-rank.ts';

/** Anything that stands on evidence items: a link or a treatment claim. */
export interface Assertion {
  readonly file: string;
  /** `links[2]` or `claims[0]`. */
  readonly field: string;
  readonly subject: Subject;
  readonly from: string;
  readonly to: string;
  readonly appliesTo: string | null;
  readonly evidence: readonly EvidenceItem[];
  readonly readerGrade: ReaderGrade;
  /** The doubt in the visitor's words; null for a claim, whose doubt stands in what each item found. */
  readonly caveat: string | null;
  /** What makes two assertions about the same pair the same assertion. */
  readonly key: string;
}

/** Every link and every treatment claim, in the order of the files. */
export function assertions(entries: Entries): readonly Assertion[] {
  const links = starts(entries).flatMap(({ file, id, links }) =>
    links.map(({ to, appliesTo = null, evidence, readerGrade, caveat }, at): Assertion => {
      const key = `link ${id} ${to} ${appliesTo}`;
      const field = `links[${at}]`;
      return { file, field, subject: 'link', from: id, to, appliesTo, evidence, readerGrade, caveat, key };
    }),
  );
  const claims = entries.treatments.flatMap(({ file, entry: { id, claims } }) =>
    claims.map(({ target, purpose, appliesTo = null, evidence, readerGrade }, at): Assertion => {
      const key = `claim ${id} ${target} ${purpose} ${appliesTo}`;
      const field = `claims[${at}]`;
      return {
        file,
        field,
        subject: 'treatment',
        from: id,
        to: target,
        appliesTo,
        evidence,
        readerGrade,
        caveat: null,
        key,
      };
    }),
  );
  return [...links, ...claims];
}
