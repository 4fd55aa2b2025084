import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { jsonSchemas } from '../../src/clinic/build/json-schema.ts';
import { checkClinic } from '../../src/clinic/check.ts';
import { contrast } from '../../src/clinic/contrast.ts';
import { fetchClinic, isNews, isWhole, kioskAsked, readClinic } from '../../src/clinic/readClinic.ts';
import messages from '../../src/language/en/later/clinic.json' with { type: 'json' };
import { loadLaterMessages } from '../../src/language/later.ts';
import { DEFAULT_SETTINGS, usualSettings } from '../../src/settings/clinicSettings.ts';

const ROOT = join(import.meta.dirname, '../..');
const check = (file: unknown, asked: boolean | null = null) => checkClinic(JSON.stringify(file), asked);
const settingsOf = (file: object) => check({ version: 1, ...file }).settings;
/** The problems a file has, as "field: found". */
const faults = (file: object) =>
  check({ version: 1, ...file }).problems.map(({ field, found }) => `${field}: ${found}`);

const WHOLE = {
  version: 1,
  name: 'Riverside Foot Clinic',
  logo: 'logo.svg',
  phone: '(555) 010-0100',
  address: '12 River Street',
  hours: 'Monday to Friday, 8 to 5',
  bookingLink: 'https://example.org/book',
  publicAddress: 'https://example.org/feet/',
  emergencyNumber: '112',
  accentColor: '#224488',
  languages: ['es', 'en'],
  textSize: 'large',
  highContrast: true,
  still: true,
  idle: { seconds: 120, countdownSeconds: 30 },
  kiosk: true,
  print: false,
  readAloud: true,
  hidden: ['gout'],
  notes: { 'flat-foot': 'Ask us about our gait lab.' },
};

beforeAll(loadLaterMessages);

describe('clinic.json', () => {
  it('[CL1] a whole file is used whole', () => {
    const { version: _, ...settings } = WHOLE;
    expect(check(WHOLE)).toEqual({ settings, problems: [] });
  });

  it('[CL1] what a file leaves out is as usual', () => {
    expect(check({ version: 1 })).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(settingsOf({ idle: { seconds: 30 } }).idle).toEqual({ seconds: 30, countdownSeconds: 20 });
  });

  it('[CL2] the example in the README is used whole, and its table has every field', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(checkClinic(example, null).problems).toEqual([]);
    const { $schema: _, version: __, ...fields } = JSON.parse(example);
    expect(checkClinic(example, null).settings).toMatchObject(fields);
    const told = [...readme.matchAll(/^\| ((?:`[\w.]+`(?:, )?)+) +\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([\w.]+)`/g)].map(([, field]) => field),
    );
    const { idle, ...others } = DEFAULT_SETTINGS;
    const every = ['version', ...Object.keys(others), ...Object.keys(idle).map((part) => `idle.${part}`)];
    expect(told.toSorted()).toEqual(every.toSorted());
  });

  it('[CL1] the file the app comes with is such a file, and its schema is that of the code', async () => {
    const text = readFileSync(join(ROOT, 'public/clinic.json'), 'utf8');
    expect(checkClinic(text, null)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(await readClinic(text, null)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    const written = jsonSchemas();
    expect(Object.keys(written)).toEqual(['public/clinic.schema.json']);
    for (const [path, schema] of Object.entries(written)) expect(readFileSync(join(ROOT, path), 'utf8')).toBe(schema);
  });

  it('[CL2] every field is documented, in the schema and for staff', () => {
    const { properties } = JSON.parse(jsonSchemas()['public/clinic.schema.json'] ?? '');
    const fields = Object.keys(properties).filter((field) => field !== '$schema');
    expect(fields).toEqual(expect.arrayContaining(Object.keys(DEFAULT_SETTINGS)));
    for (const field of fields) {
      expect(properties[field].description, field).toBe(messages[`clinic.accepts.${field}` as keyof typeof messages]);
      expect(properties[field].description, field).toMatch(/\w{3}/);
    }
    for (const each of ['seconds', 'countdownSeconds'])
      expect(properties.idle.properties[each].description).toMatch(/\d/);
  });

  it.each([
    [{ name: '' }, ['name: ""']],
    [{ name: 7 }, ['name: 7']],
    [{ logo: 'https://elsewhere.example/logo.svg' }, ['logo: "https://elsewhere.example/logo.svg"']],
    [{ logo: '//elsewhere.example/logo.svg' }, ['logo: "//elsewhere.example/logo.svg"']],
    [{ logo: '../logo.svg' }, ['logo: "../logo.svg"']],
    [{ phone: 'call us' }, ['phone: "call us"']],
    [{ bookingLink: 'javascript:alert(1)' }, ['bookingLink: "javascript:alert(1)"']],
    [{ bookingLink: 'example.org' }, ['bookingLink: "example.org"']],
    [{ publicAddress: 'tel:555' }, ['publicAddress: "tel:555"']],
    [{ emergencyNumber: 'nine one one' }, ['emergencyNumber: "nine one one"']],
    [{ languages: [] }, ['languages: []']],
    [{ languages: ['en', 'Spanish!', 'xx-'] }, ['languages[1]: "Spanish!"', 'languages[2]: "xx-"']],
    [{ textSize: 'huge' }, ['textSize: "huge"']],
    [{ kiosk: 'yes' }, ['kiosk: "yes"']],
    [{ idle: { seconds: 5, minutes: 2 } }, ['idle.seconds: 5', 'idle.minutes: 2']],
    [{ idle: 75 }, ['idle: 75']],
    [{ hidden: ['gout', 'Flat Foot'] }, ['hidden[1]: "Flat Foot"']],
    [{ notes: { 'flat-foot': '', 'Bad Id': 'x' } }, ['notes.flat-foot: ""', 'notes.Bad Id: "x"']],
    [{ colour: 'red' }, ['colour: "red"']],
    // wrong in two ways, told once
    [{ logo: [] }, ['logo: []']],
    [{ logo: '' }, ['logo: ""']],
    [{ version: 2 }, ['version: 2']],
  ])('[CL3] %j is told by field and by what was found', (file, told) => {
    expect([...faults(file)].sort()).toEqual([...told].sort());
    for (const { accepted } of check({ version: 1, ...file }).problems) expect(accepted).toMatch(/\w{3}.*\w{3}/);
  });

  it('[CL3] a file without its version says so', () => {
    expect(check({ name: 'Clinic' })).toMatchObject({
      settings: { name: 'Clinic' },
      problems: [{ field: 'version', found: 'nothing' }],
    });
  });

  it('[CL4] what is wrong with one field costs that field alone', () => {
    const { settings, problems } = check({
      ...WHOLE,
      phone: 'call us',
      languages: ['es', 'Spanish!', 'en'],
      hidden: ['No', 'gout', 'Nor'],
      notes: { 'flat-foot': 'Ask us.', bunion: 7 },
      idle: { seconds: 5, countdownSeconds: 30 },
      extra: true,
    });
    expect(problems).toHaveLength(7);
    expect(settings).toMatchObject({
      name: WHOLE.name,
      phone: null,
      languages: ['es', 'en'],
      hidden: ['gout'],
      notes: { 'flat-foot': 'Ask us.' },
      idle: { seconds: 75, countdownSeconds: 30 },
    });
    expect(settingsOf({ languages: ['Spanish!'] }).languages).toEqual(DEFAULT_SETTINGS.languages);
  });

  it.each(['', '{', '{"version":1,,}', 'null', '[]', '7', '"text"'])(
    '[CL4] a file that is no settings (%s) is told',
    (text) => {
      const { settings, problems } = checkClinic(text, null);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problems).toMatchObject([{ field: 'the whole file', accepted: expect.stringContaining('JSON') }]);
    },
  );

  it('[CL4] a field of any depth costs itself alone, and is told', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const read = (fields: string) => checkClinic(`{"version":1,"name":"X",${fields}}`, null);
    for (const fields of [
      `"zzz":${deep}`,
      `"hidden":["gout",${deep}]`,
      `"notes":{"bunion":${deep}}`,
      `"phone":${deep}`,
    ]) {
      const { settings, problems } = read(fields);
      expect(settings).toMatchObject({ name: 'X', phone: null, notes: {} });
      expect(problems).toMatchObject([{ found: '[…]', accepted: expect.stringMatching(/\w{3}/) }]);
    }
    expect(read(`"hidden":["gout",${deep}]`).settings.hidden).toEqual(['gout']);
  });

  it('[CL4] where what reads the file does not come, staff are told', async () => {
    vi.doMock('../../src/clinic/check.ts', () => {
      throw new TypeError('lost');
    });
    const { settings, problems } = await readClinic('{"version":1,"name":"X"}', null);
    vi.doUnmock('../../src/clinic/check.ts');
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toMatchObject([
      { field: 'clinic.json', accepted: expect.stringMatching(/^The app could not load/) },
    ]);
  });

  it('[CL4] no file throws, and whatever is used passes the check again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(WHOLE), 'other'), fc.jsonValue()), (file) => {
        const { settings } = check({ ...WHOLE, ...file });
        const filled = Object.entries(settings).filter(([, value]) => value !== null);
        expect(check({ version: 1, ...Object.fromEntries(filled) }).problems).toEqual([]);
      }),
    );
  });

  it('[CL5] an accent color that cannot be read is refused with the contrast that was measured', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(faults({ accentColor: '#ffcc00' })).toEqual([
      'accentColor: #ffcc00, with a contrast of 1.3 to 1 on #efeae1',
    ]);
    expect(faults({ accentColor: '#0a4b6b' })).toEqual([]);
    expect(faults({ accentColor: 'blue' })).toEqual(['accentColor: "blue"']);
  });

  it('[CL5] red is kept for warning signs', () => {
    expect(faults({ accentColor: '#a1071b' })).toHaveLength(1);
    expect(faults({ accentColor: '#7a2e8e' })).toEqual([]);
  });

  it.each([
    ['', null],
    ['?other=1', null],
    ['?kiosk', true],
    ['?kiosk=1', true],
    ['?a=b&kiosk=off', false],
    ['?kiosk=0', false],
  ])('[CL6] the address "%s" asks for the kiosk: %s', (search, asked) => {
    expect(kioskAsked(search)).toBe(asked);
  });

  it('[CL6] the address wins over the file; a kiosk speaks aloud only where the clinic wants it', () => {
    expect(check({ version: 1, kiosk: true }, false).settings).toMatchObject({ kiosk: false, readAloud: true });
    expect(check({ version: 1 }, true).settings).toMatchObject({ kiosk: true, readAloud: false });
    expect(check({ version: 1, readAloud: true }, true).settings.readAloud).toBe(true);
    expect(usualSettings(true)).toMatchObject({ kiosk: true, readAloud: false });
  });

  it('[CL7] without a file, or without a network, everything is as usual and nothing is said', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await fetchClinic()).toBeNull();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('not here', { status: 404 })));
    expect(await fetchClinic()).toBeNull();
    vi.unstubAllGlobals();
    expect(await readClinic(null, true)).toEqual({ settings: usualSettings(true), problems: [] });
  });

  it('[FA7] half of a file does not undo a whole one, and a whole one takes the place of anything', () => {
    const whole = '{ "version": 1, "kiosk": true }';
    const half = whole.slice(0, 15);
    const other = '{ "version": 1 }';
    expect([whole, half, '', null].map(isWhole)).toEqual([true, false, false, false]);
    const news = (found: string | null) => [null, half, whole].filter((before) => isNews(found, before));
    expect(news(null)).toEqual([]);
    expect(news(whole)).toEqual([null, half]);
    expect(news(other)).toEqual([null, half, whole]);
    // staff must be able to read what is wrong with the only file there is
    expect(news(half)).toEqual([null]);
    expect(news(whole.slice(0, 9))).toEqual([null, half]);
  });
});
