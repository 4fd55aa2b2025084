import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpelling, lettersApart } from '../../src/search/spelling.ts';

const ENDINGS = ['s', 'ing'];
const meaning = createSpelling(
  ['fasciit', 'plantar', 'bunion', 'achill', 'fever', 'ankle', 'heel', 'plan', 'morn', 'foot'],
  { everyday: new Map([['feet', 'foot']]), termOf: (word) => word },
  ENDINGS,
);
const terms = (typed: string, term = typed) => meaning({ typed, term, isPhrase: false }).map((each) => each.term);
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

describe('spelling', () => {
  it('[SE3] letters put in, left out, changed or swapped are counted', () => {
    expect(lettersApart('bunyon', 'bunion', 2)).toBe(1);
    expect(lettersApart('facitis', 'fasciitis', 2)).toBe(2);
    expect(lettersApart('hele', 'heel', 2)).toBe(1);
    expect(lettersApart('kitten', 'sitting', 2)).toBe(3);
    expect(lettersApart('a', 'abcdef', 2)).toBe(3);
  });

  it('[SE3] the count is the same both ways, none for the same word only, and stops at the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
        const apart = lettersApart(a, b, most);
        expect(apart).toBe(lettersApart(b, a, most));
        expect(apart === 0).toBe(a === b);
        expect(apart).toBeLessThanOrEqual(most + 1);
        expect(apart).toBeGreaterThanOrEqual(Math.min(most + 1, Math.abs(a.length - b.length)));
      }),
    );
  });

  it('[SE3] a known word means itself; an everyday word means its term', () => {
    expect(terms('plan')).toEqual(['plan']);
    expect(terms('fet', 'fet')).toEqual([]);
    expect(terms('fee', 'fee')).toEqual(['foot']);
  });

  it('[SE3] a word with wrong letters means the nearest; few letters must be right', () => {
    expect(terms('bunyon')).toEqual(['bunion']);
    expect(terms('fascitt')).toEqual(['fasciit']);
    expect(terms('planter')).toEqual(['plantar']);
    expect(terms('hael')).toEqual([]);
  });

  it('[SE3] the first letter must be right, but may be missing in a long word: "never" is no "fever"', () => {
    expect(terms('never')).toEqual([]);
    expect(terms('plamtar')).toEqual(['plantar']);
    const long = createSpelling(['sciatica'], { everyday: new Map(), termOf: (word) => word }, ENDINGS);
    expect(long({ typed: 'ciatica', term: 'ciatica', isPhrase: false }).map(({ term }) => term)).toEqual(['sciatica']);
  });

  it('[SE3] two known words written as one mean both, if each is long enough', () => {
    expect(terms('heelankle')).toEqual(['heel', 'ankle']);
    expect(terms('heelxx')).toEqual([]);
  });

  it('[SE3] the beginning of a word means the word, a half-typed ending too', () => {
    expect(terms('ank')).toEqual(['ankle']);
    expect(terms('mornin')).toEqual(['morn']);
    expect(terms('mornxx')).toEqual([]);
  });
});
