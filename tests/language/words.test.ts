// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { pseudoMessage, pseudoText } from '../../src/language/build/pseudo.ts';
import { inSentence } from '../../src/language/inSentence.ts';
import { byName, listAnd, listOf } from '../../src/language/lists.ts';
import { switchTo } from '../../src/language/switchTo.ts';
import { words } from '../../src/language/words.ts';

/** Puts a language in use of which only some messages matter. */
function use(code: string, own: Readonly<Record<string, string>>): void {
  const messages = { 'language.locale': code, 'language.direction': 'ltr', 'language.capitals': 'Aquiles', ...own };
  switchTo(code, Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, [text]])));
}
afterEach(() => switchTo('en', null));

describe('words in the language in use', () => {
  it('[LA5] lists, and the order from A to Z, follow the language', () => {
    const names = ['left knee', 'hip'];
    expect([listAnd(names), listOf(names)]).toEqual(['left knee and hip', 'left knee, hip']);
    use('es', {});
    expect(listAnd(['rodilla', 'cadera', 'tobillo'])).toBe('rodilla, cadera y tobillo');
    expect(listAnd(['pie', 'isquion'])).toBe('pie e isquion');
    expect(['nudo', 'ñandú', 'oreja', 'árbol', 'azul'].toSorted(byName)).toEqual([
      'árbol',
      'azul',
      'nudo',
      'ñandú',
      'oreja',
    ]);
  });

  it('[LA5] a name inside a sentence begins small, where its language writes it so', () => {
    expect([inSentence('Low back pain'), inSentence('Achilles tendon pain')]).toEqual([
      'low back pain',
      'Achilles tendon pain',
    ]);
    use('es', {});
    expect(inSentence('Ácido en el dedo')).toBe('ácido en el dedo');
    use('de', { 'language.capitals': '*' });
    expect(inSentence('Knie')).toBe('Knie');
    use('tr', {});
    expect(inSentence('Isınma')).toBe('ısınma');
  });

  it('[LA5] the document says its language and direction', () => {
    use('ar', { 'language.direction': 'rtl' });
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    switchTo('en', null);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
    expect(words('count.here', { count: 1 })).toBe('1 foot problem sits here');
  });
});

describe('pseudo-languages', () => {
  it('[LA6] texts grow by two fifths, their numbers and signs stay', () => {
    const text = 'In one study, 1,930 people stood on their heels.';
    const pseudo = pseudoText('en-XA', text);
    expect(pseudo.match(/\d+/g)).toEqual(text.match(/\d+/g));
    expect(pseudo.length / text.length).toBeGreaterThan(1.25);
    expect(pseudoText('en-XA', 'Flat feet', 18).length).toBeLessThanOrEqual(18);
    expect(pseudoText('en-XA', 'Ankle sprain, old', 18).length).toBeLessThanOrEqual(18);
  });

  it('[LA6] messages keep their arguments and cases', () => {
    const message = '{count, plural, =0 {No ideas} one {# idea} other {# ideas}} for {name}';
    expect(pseudoMessage('ar-XB', 'count.x', message)).toEqual([
      ['count', 'plural', expect.objectContaining({ 0: expect.anything(), one: ['#', expect.stringContaining('ëë')] })],
      expect.stringContaining('fõõr'),
      ['name'],
    ]);
    expect(pseudoMessage('ar-XB', 'language.direction', 'ltr')).toEqual(['rtl']);
  });
});
