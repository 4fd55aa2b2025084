import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/search/reader.ts';
import { someWords } from './builders.ts';

const reader = createReader(
  someWords({
    same: [
      ['pain', 'hurts', 'ache'],
      ['foot', 'feet'],
      ['sole', 'bottom of the foot'],
      ['tingle', 'pins and needles'],
      ['roll in', 'rolls in', 'rolling inward'],
      ['big toe', 'great toe'],
    ],
  }),
);
const read = (text: string) => reader.read(text).map(({ term }) => term);

describe('reading words', () => {
  it('[SE1] capitals, accents, apostrophes and marks do not matter', () => {
    expect(read('Morton’s, MORTONS: mortön')).toEqual(['morton', 'morton', 'morton']);
    expect(read('¿Café?')).toEqual(['cafe']);
  });

  it('[SE1] words that say nothing and endings are left off; a stem keeps three letters', () => {
    expect(read('my ankles and the swelling')).toEqual(['ankle', 'swell']);
    expect(read('bus king')).toEqual(['bus', 'king']);
  });

  it('[SE2] words and phrases that mean the same have one term, also when said a little differently', () => {
    expect(read('it hurts')).toEqual(['it', 'pain']);
    expect(read('bottom of my feet')).toEqual(['sole']);
    expect(read('pins and needles')).toEqual(['tingle']);
  });

  it('[SE2] a phrase of which too little would be left keeps its small words', () => {
    expect(read('my feet roll in')).toEqual(['foot', 'rollin']);
    expect(read('roll over')).toEqual(['roll', 'over']);
  });

  it('[SE2] a word as it is written counts before its stem: corns misspelt are no fall', () => {
    const spanish = createReader({
      skipped: [],
      endings: ['o', 'os'],
      same: [
        ['caída', 'cayó'],
        ['callo', 'cayos'],
      ],
    });
    expect(spanish.read('cayos').map(({ term }) => term)).toEqual(['call']);
    expect(spanish.read('se cayó').at(-1)?.term).toBe('caida');
  });

  it('[SE2] what is searched has the term of each word and of each phrase', () => {
    expect(reader.termsOf('Pain in the big toe')).toEqual(['pain', 'big', 'bigtoe', 'toe']);
  });

  it('[SE1] any text can be read, and reading its words again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = reader.read(text);
        for (const { term, typed } of words) {
          expect(term).not.toBe('');
          expect(read(typed)).toEqual([term]);
        }
      }),
    );
  });
});
