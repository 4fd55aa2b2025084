import { describe, expect, it } from 'vitest';
import { type LanguageWishes, offeredLanguages, pickLanguage } from '../../src/language/pick.ts';

const NOBODY: LanguageWishes = { address: null, device: null, clinic: null, browser: [] };
const pick = (wishes: Partial<LanguageWishes>, offered = ['en', 'es', 'vi']) =>
  pickLanguage(offered, { ...NOBODY, ...wishes });

describe('which language the app begins with', () => {
  it('[LA1] address before device before clinic before browser', () => {
    const all = { address: 'vi', device: 'es', clinic: ['en'], browser: ['es'] };
    expect(pick(all)).toBe('vi');
    expect(pick({ ...all, address: null })).toBe('es');
    expect(pick({ ...all, address: null, device: null })).toBe('en');
    expect(pick({ browser: ['es'] })).toBe('es');
    expect(pick({})).toBe('en');
  });

  it('[LA1] a language that is not offered has no say; one without its country is taken', () => {
    expect(pick({ address: 'fr', device: 'es' })).toBe('es');
    expect(pick({ browser: ['fr-CA', 'es-MX', 'en-US'] })).toBe('es');
    expect(pick({ address: 'es' }, ['en'])).toBe('en');
  });

  it('[LA1] a clinic offers those of its languages that there are, the usual one first', () => {
    expect(offeredLanguages(['en', 'es'], ['es', 'so', 'en'])).toEqual(['es', 'en']);
    expect(offeredLanguages(['en', 'es'], null)).toEqual(['en', 'es']);
    expect(offeredLanguages(['en', 'es'], ['so'])).toEqual(['en', 'es']);
  });
});
