import { certaintyOf } from './certainty.ts';
import type { EvidenceItem, SourceEntry } from './schema/index.ts';
import { type Subject, studyRank } from './study-rank.ts';
import type { CertaintyResult, ReadEvidence } from './types.ts';

export type SourcesById = ReadonlyMap<string, SourceEntry>;

/** Each evidence item with its study and rank. Throws when a source is not in the bibliography. */
export function readEvidence(
  evidence: readonly EvidenceItem[],
  sources: SourcesById,
  subject: Subject,
): readonly ReadEvidence[] {
  return evidence.map((item) => {
    const source = sources.get(item.source);
    if (!source) throw new Error(`source "${item.source}" is not in data/sources.json`);
    return { ...item, source, rank: studyRank(source, item, subject) };
  });
}

/** The certainty that read evidence gives. */
export const weigh = (evidence: readonly ReadEvidence[]): CertaintyResult =>
  certaintyOf(evidence.map(({ rank, bearing, rating, source }) => ({ rank, bearing, rating, n: source.custom.n })));
