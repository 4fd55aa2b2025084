import { proofs } from '../proofs.ts';
import { studyRank } from '../study-rank.ts';
import type { Check } from './check.ts';

/** Studies that an answer rests on carry a claim, as those of links and claims do. */
export const proofEvidence: Check = (entries) => {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  return proofs(entries).flatMap(({ file, field, proof }) => {
    if (proof.kind !== 'studies' && proof.kind !== 'trials') return [];
    const subject = proof.kind === 'studies' ? 'link' : 'treatment';
    return proof.evidence.flatMap((item, at) => {
      const source = sources.get(item.source);
      if (!source || studyRank(source, item, subject) !== null) return [];
      const found = `"${item.source}", a ${source.custom.design}`;
      const accepted = 'a study, review, guideline or page that can carry a claim; "kind": "sources" for a fact';
      return [{ file, field: `${field}.evidence[${at}].source`, found, accepted }];
    });
  });
};
