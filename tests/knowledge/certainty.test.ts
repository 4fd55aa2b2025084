import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyOf, type WeighedItem } from '../../src/knowledge/certainty.ts';
import { compareWithReader } from '../../src/knowledge/reader-grade.ts';
import { DESIGNS } from '../../src/knowledge/schema/sources.ts';
import { studyRank } from '../../src/knowledge/study-rank.ts';
import { treatmentCertainty } from '../../src/knowledge/treatment-certainty.ts';
import { CERTAINTIES } from '../../src/knowledge/types.ts';
import { aSource } from './builders/entries.ts';

const item = (rank: number | null, rest: Partial<WeighedItem> = {}): WeighedItem => ({
  rank,
  bearing: 'supports',
  n: 100,
  ...rest,
});
const nothing = (rank: number, bearing: 'null' | 'against' = 'null') => item(rank, { bearing });
const word = (...evidence: readonly WeighedItem[]) => certaintyOf(evidence).certainty;

describe('the certainty rule', () => {
  it('[K1] a review of trials or cohorts that supports is well shown', () => {
    expect(word(item(1))).toBe('well-shown');
    expect(word(item(1, { rating: 'strong' }))).toBe('well-shown');
    expect(word(item(1, { rating: 'moderate' }))).toBe('well-shown');
  });

  it('[K1] such a review that rates its evidence limited is likely', () => {
    expect(word(item(1, { rating: 'limited' }))).toBe('likely');
    expect(word(item(1, { rating: 'limited' }), item(1, { rating: 'very-limited' }))).toBe('likely');
    expect(word(item(1, { rating: 'limited' }), item(1))).toBe('well-shown');
  });

  it('[K1] anything rated very limited is some signs', () => {
    expect(word(item(1, { rating: 'very-limited' }))).toBe('some-signs');
    expect(word(item(2, { rating: 'very-limited', n: 5000 }))).toBe('some-signs');
    expect(word(item(2, { rating: 'very-limited' }), item(2))).toBe('some-signs');
    expect(word(item(4, { rating: 'very-limited' }))).toBe('only-an-idea');
  });

  it('[K1] two trials or cohorts that agree, or one of 1,000 people, are likely', () => {
    expect(word(item(2), item(2))).toBe('likely');
    expect(word(item(2, { n: 1000 }))).toBe('likely');
    expect(word(item(2, { n: 999 }))).toBe('some-signs');
    expect(word(item(2, { n: null }))).toBe('some-signs');
  });

  it('[K1] two looks at one point in time of 1,000 people each are likely, fewer are some signs', () => {
    expect(word(item(3, { n: 1000 }), item(3, { n: 4000 }))).toBe('likely');
    expect(word(item(3, { n: 9000 }), item(3, { n: 999 }))).toBe('some-signs');
    expect(word(item(3, { n: 9000 }))).toBe('some-signs');
    expect(word(item(3), item(3), item(3))).toBe('some-signs');
  });

  it('[K1] lab work, case series and pages without a study are only an idea', () => {
    expect(word(item(4, { n: 5000 }), item(4))).toBe('only-an-idea');
    expect(word(item(5), item(5))).toBe('only-an-idea');
  });

  it('[K1] showing how it could work supports nothing above lab work', () => {
    expect(word(item(1, { bearing: 'mechanism-only' }))).toBe('only-an-idea');
    expect(word(item(2, { bearing: 'mechanism-only', n: 5000 }), item(3))).toBe('some-signs');
    expect(word(item(5, { bearing: 'mechanism-only' }))).toBe('only-an-idea');
    expect(word(nothing(2), item(1, { bearing: 'mechanism-only' }))).toBe('no-link-found');
  });

  it('[K1] null or against, and nothing of that rank supports: studied, no link found', () => {
    expect(certaintyOf([nothing(1), item(2, { n: 9000 })])).toEqual({ certainty: 'no-link-found', disagree: false });
    expect(word(nothing(3, 'against'))).toBe('no-link-found');
    expect(word(nothing(4), item(5))).toBe('no-link-found');
  });

  it('[K1] a rank that disagrees with itself is some signs at most, and says so', () => {
    expect(certaintyOf([item(1), nothing(1)])).toEqual({ certainty: 'some-signs', disagree: true });
    expect(certaintyOf([item(2), item(2), nothing(2, 'against')])).toEqual({ certainty: 'some-signs', disagree: true });
    expect(certaintyOf([item(4), nothing(4)])).toEqual({ certainty: 'only-an-idea', disagree: true });
  });

  it('[K1] only the best rank decides: a lower one neither lifts nor sinks the word', () => {
    expect(certaintyOf([item(2), nothing(3), nothing(5)])).toEqual({ certainty: 'some-signs', disagree: false });
    expect(word(item(2), item(3, { n: 2000 }), item(3, { n: 2000 }))).toBe('some-signs');
  });

  it('[K1] what carries no claim does not count', () => {
    expect(word(item(null))).toBe('only-an-idea');
    expect(word()).toBe('only-an-idea');
    expect(word(item(null, { bearing: 'null' }), item(1))).toBe('well-shown');
  });

  const weighed = fc.record({
    rank: fc.option(fc.integer({ min: 1, max: 5 })),
    bearing: fc.constantFrom('supports' as const, 'null' as const, 'against' as const, 'mechanism-only' as const),
    rating: fc.constantFrom(
      'strong' as const,
      'moderate' as const,
      'limited' as const,
      'very-limited' as const,
      undefined,
    ),
    n: fc.option(fc.integer({ min: 1, max: 100_000 })),
  });

  it('[K1] the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(fc.array(weighed, { maxLength: 6 }), (evidence) => {
        expect(certaintyOf(evidence.toReversed())).toEqual(certaintyOf(evidence));
      }),
    );
  });

  it('[K1] a further source that found nothing never makes the word stronger', () => {
    fc.assert(
      fc.property(
        fc.array(weighed, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (evidence, rank) => {
          fc.pre(evidence.some((each) => each.rank !== null));
          const more = [...evidence, nothing(rank)];
          expect(CERTAINTIES.indexOf(word(...more))).toBeGreaterThanOrEqual(CERTAINTIES.indexOf(word(...evidence)));
        },
      ),
    );
  });
});

describe('study ranks', () => {
  const rank = (
    design: (typeof DESIGNS)[number],
    subject: 'link' | 'treatment' = 'link',
    rating?: 'strong' | 'moderate',
  ) => studyRank(aSource('s-1', { design }), rating ? { rating } : {}, subject);

  it('[K2] each design has its rank', () => {
    const ranks = DESIGNS.map((design) => [design, rank(design)]);
    expect(Object.fromEntries(ranks)).toEqual({
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
      guideline: 5,
      'standard-or-instrument': null,
      'code-reference': null,
    });
  });

  it('[K2] a guideline weighs as a review on a treatment it calls strong, as a trial on others, as a word on a link', () => {
    expect(rank('guideline', 'treatment', 'strong')).toBe(1);
    expect(rank('guideline', 'treatment', 'moderate')).toBe(2);
    expect(rank('guideline', 'treatment')).toBe(2);
    expect(rank('guideline', 'link', 'strong')).toBe(5);
  });
});

describe('other words for the same rule', () => {
  it('[K3] treatments have their own words', () => {
    expect(CERTAINTIES.map(treatmentCertainty)).toEqual([
      'well-shown',
      'likely',
      'some-signs',
      'not-tested',
      'no-benefit',
    ]);
  });

  it('[K3] a derived word is stronger than, the same as, or weaker than the grade of the person who read the sources', () => {
    const grades = ['strong', 'moderate', 'limited', 'theory', 'not-supported'] as const;
    CERTAINTIES.forEach((certainty, derived) => {
      grades.forEach((grade, read) => {
        const comparison = derived < read ? 'stronger' : derived > read ? 'weaker' : 'same';
        expect(compareWithReader(certainty, grade)).toBe(comparison);
      });
    });
  });
});
