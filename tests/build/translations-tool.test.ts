import { describe, expect, it } from 'vitest';
import * as data from '../../src/knowledge/build/translations.ts';
import * as state from '../../src/knowledge/translation/state.ts';
import * as faults from '../../src/knowledge/translation/text-faults.ts';
import * as catalogs from '../../src/language/build/catalogs.ts';
import * as messages from '../../src/language/build/messageFaults.ts';
import { apply, fill, worklist } from '../../tools/translations/work.mjs';

const modules = { ...data, ...state, ...faults, ...messages, ...catalogs };

type Texts = Record<string, { readonly of: string; readonly text: string }>;

/** A file to translate that keeps what is saved. */
function aPart(
  file: string,
  english: Readonly<Record<string, string>>,
  faultsOf: (...of: [string, string, string]) => readonly string[],
) {
  const part = {
    file,
    texts: new Map(Object.entries(english)),
    translated: {} as Texts,
    broken: [],
    faultsOf,
    save: async (texts: Texts) => {
      part.translated = texts;
    },
  };
  return part;
}
const flatFoot = () =>
  aPart(
    'data/conditions/flat-foot.json',
    { 'names.short': 'Flat feet', summary: 'In 1,930 people, 10 in 100 had flat feet.', ask: 'What may help me?' },
    modules.textFaults,
  );
const guide = () =>
  aPart(
    'src/language/en/guide.json',
    { counted: '{count, plural, one {# idea} other {# ideas}}', side: '{side, select, left {Left} other {Right}}' },
    (_path, written, translation) => modules.messageFaults(written, translation),
  );

describe('npm run translations -- es --apply', () => {
  it.each([
    [
      'other digits',
      'summary',
      'De cada 100 personas, 10 los tenían.',
      'has the numbers 10 100; the English has 1 10 100 930',
    ],
    ['a name too long for its tag', 'names.short', 'Pies planos y caídos', 'has 20 letters; at most 18 fit'],
    ['an empty text', 'ask', '', 'is empty, or begins or ends with a space'],
    ['a text with a space at its end', 'ask', '¿Qué me ayuda? ', 'is empty, or begins or ends with a space'],
    ['a path of nothing', 'summery', 'Resumen', 'is no path of this file'],
    ['what is no text', 'ask', 7, 'is no text'],
  ])('[LA11] refuses %s and says so', async (_, path, text, fault) => {
    const part = flatFoot();
    const brought = { [part.file]: { [path]: text, ...(path === 'ask' ? {} : { ask: '¿Qué me puede ayudar?' }) } };
    const result = await apply([part], brought, modules);
    expect(result.faults).toEqual([`${part.file}: ${path}: ${fault}`]);
    expect(part.translated[path]).toBeUndefined();
    if (path !== 'ask') expect(part.translated.ask?.text).toBe('¿Qué me puede ayudar?');
  });

  it.each([
    ['counted', '{count} ideas', 'takes {count}; the English takes {count plural}'],
    [
      'counted',
      '{counts, plural, one {# idea} other {# ideas}}',
      'takes {counts plural}; the English takes {count plural}',
    ],
    [
      'side',
      '{side, select, left {Izquierda} right {Derecha} other {Derecha}}',
      'takes {side select left|other|right}; the English takes {side select left|other}',
    ],
    ['side', '{side, select, left {Izquierda}', 'takes {no valid message}; the English takes {side select left|other}'],
  ])('[LA11] refuses a message with other arguments or cases: %s, %s', async (id, text, fault) => {
    const part = guide();
    const { faults } = await apply([part], { [part.file]: { [id]: text } }, modules);
    expect(faults).toEqual([`${part.file}: ${id}: ${fault}`]);
    expect(part.translated).toEqual({});
  });

  it('[LA11] refuses a file that nobody reads, takes what is good, and offers what is left again', async () => {
    const part = flatFoot();
    const good = { summary: 'De 1,930 personas, 10 de cada 100 los tenían.' };
    const { taken, faults } = await apply([part], { [part.file]: good, 'data/sources.json': { a: 'b' } }, modules);
    expect(taken).toBe(1);
    expect(faults).toEqual(['data/sources.json: is no file with texts to translate']);
    expect(Object.keys(worklist([part], modules)[part.file])).toEqual(['names.short', 'ask']);
  });

  it('[LA11] a sentence that stands in several files is translated once', async () => {
    const [first, second] = [flatFoot(), { ...flatFoot(), file: 'data/conditions/high-arch.json' }];
    await apply([first], { [first.file]: { ask: '¿Qué me puede ayudar?' } }, modules);
    expect(await fill([first, second], modules)).toBe(1);
  });
});
