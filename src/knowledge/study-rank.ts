import type { EvidenceItem, SourceEntry } from './schema/index.ts';

/** What an evidence item speaks about: guidelines weigh differently on each. */
export type Subject = 'link' | 'treatment';

/** Rank of each study design, 1 (best) to 5; null carries no claim. A guideline is ranked by `studyRank`. */
const DESIGN_RANKS = {
  'systematic-review-of-trials': 1,
  'systematic-review-of-cohorts': 1,
  'randomized-trial': 2,
  'prospective-cohort': 2,
  'systematic-review-mixed': 2,
  'retrospective-cohort': 3,
  'case-control': 3,
  'cross-sectional': 3,
  'lab-study': 4,
  'cadaver-study': 4,
  'case-series': 4,
  'narrative-review': 5,
  'patient-information': 5,
  other: 5,
  guideline: null,
  'standard-or-instrument': null,
  'code-reference': null,
} as const satisfies Record<SourceEntry['custom']['design'], number | null>;

/**
 * How much a source can carry about one claim: 1 (best) to 5; null carries no claim (instruments, codes).
 * A guideline weighs its own evidence on a treatment (strong: 1, else 2); on a link it is only an expert's word (5).
 */
export function studyRank(source: SourceEntry, item: Pick<EvidenceItem, 'rating'>, subject: Subject): number | null {
  const { design } = source.custom;
  if (design !== 'guideline') return DESIGN_RANKS[design];
  if (subject === 'link') return 5;
  return item.rating === 'strong' ? 1 : 2;
}
