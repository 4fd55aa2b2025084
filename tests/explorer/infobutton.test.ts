import codes from 'virtual:knowledge/codes';
import index from 'virtual:knowledge/index';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explorer/address.ts';
import { answerInfobutton, readInfobutton } from '../../src/explorer/infobutton.ts';
import { openInfobutton } from '../../src/explorer/openInfobutton.ts';
import { settle } from '../../src/explorer/settle.ts';

const ICD = '2.16.840.1.113883.6.90';
const SNOMED = '2.16.840.1.113883.6.96';

/** The query of a request, as a clinic's system writes it. */
const query = (...parts: readonly (readonly [key: string, value: string])[]): string =>
  `?${new URLSearchParams(parts.map(([key, value]) => [key, value]))}`;
const asking = (code: string, system = ICD): string =>
  query(['mainSearchCriteria.v.cs', system], ['mainSearchCriteria.v.c', code]);

/** The hash that a request leads to; null where the query is none. */
function hashFor(search: string): string | null {
  const request = readInfobutton(search);
  return request && formatAddress(answerInfobutton(request, codes), request.language);
}

describe('a request of a clinic’s system', () => {
  it.each([
    [asking('M72.2'), '#/condition/plantar-fasciitis'],
    [asking('m722'), '#/condition/plantar-fasciitis'],
    [asking(' M72.2 '), '#/condition/plantar-fasciitis'],
    [asking('202882003', SNOMED), '#/condition/plantar-fasciitis'],
    [asking('30989003', SNOMED), '#/region/knee'],
    [asking('S93.409D'), '#/condition/ankle-sprain'],
    [asking('M17.9'), '#/effect/knee-osteoarthritis'],
    [asking('M54.50'), '#/region/low-back'],
    [asking('R26.89'), '#/region/whole-body'],
    [query(['mainSearchCriteria.v.c', 'M72.2']), '#/condition/plantar-fasciitis'],
    [query(['MAINSEARCHCRITERIA.V.C', 'M72.2']), '#/condition/plantar-fasciitis'],
    [
      query(
        ['mainSearchCriteria.v.cs', `urn:oid:${ICD}`],
        ['mainSearchCriteria.v.c', 'M72.2'],
        ['informationRecipient.languageCode.c', 'es-US'],
      ),
      '#/condition/plantar-fasciitis?lang=es',
    ],
  ])('[IB1] %s → %s', (search, hash) => expect(hashFor(search)).toBe(hash));

  it.each(['', '?kiosk', '?informationRecipient.languageCode.c=es', '?mainSearch=M72.2'])(
    '[IB1] "%s" is no request',
    (search) => expect(readInfobutton(search)).toBeNull(),
  );

  it('[IB1] a code cut short means all that it begins', () => {
    expect(hashFor(asking('M54.5'))).toBe('#/region/low-back');
    expect(hashFor(asking('M25.5'))).toBe('#/choose?of=ankle+knee+hip');
  });

  it.each([
    ['M25.562', '#/region/left-knee'],
    ['M25.561', '#/region/right-knee'],
    ['M25.569', '#/region/knee'],
    ['S93.402A', '#/condition/ankle-sprain?side=left'],
    ['M22.2X1', '#/effect/patellofemoral-pain?side=right'],
    ['M79.675', '#/choose?of=left-small-toes+left-big-toe'],
    ['M79.671', '#/choose?of=right-ball-of-foot+right-arch+right-heel'],
    // 1 says the cause here, 2 the nerves: no sides
    ['M54.51', '#/region/low-back'],
    ['E11.42', '#/condition/diabetic-neuropathy'],
  ])('[IB2] %s → %s', (code, hash) => expect(hashFor(asking(code))).toBe(hash));

  it.each([
    ['M84.371', 'right'],
    ['M84.375', 'left'],
    ['M84.377', 'right'],
    ['M84.378', 'left'],
    ['M84.379', null],
  ])('[IB2] in a family that tells the parts of the foot apart, %s says the side %s', (code, side) => {
    const family = ['1', '2', '4', '5', '7', '8', '9'].map((digit) => `M84.37${digit}`);
    const entry = { kind: 'condition', id: 'gout', region: null, codes: { icd10cm: family, snomedct: null } } as const;
    const request = readInfobutton(asking(code));
    expect(request && answerInfobutton(request, [entry]).side).toBe(side);
  });

  it('[IB3] several places are marked together', () => {
    const numbered = query(
      ['mainSearchCriteria.v.cs', ICD],
      ['mainSearchCriteria.v.c', 'M25.562'],
      ['mainSearchCriteria1.v.cs', SNOMED],
      ['mainSearchCriteria1.v.c', '279039007'],
    );
    const repeated = query(
      ['mainSearchCriteria.v.cs', ICD],
      ['mainSearchCriteria.v.c', 'M25.562'],
      ['mainSearchCriteria.v.c', 'M54.50'],
    );
    expect(hashFor(numbered)).toBe('#/region/left-knee+low-back');
    expect(hashFor(repeated)).toBe('#/region/left-knee+low-back');
  });

  it('[IB3] what several entries answer is offered', () => {
    expect(hashFor(asking('M19.071'))).toBe('#/choose?of=hallux-rigidus+midfoot-osteoarthritis+ankle-osteoarthritis');
    const search = query(['mainSearchCriteria1.v.c', 'M72.2'], ['mainSearchCriteria2.v.c', 'M25.562']);
    expect(hashFor(search)).toBe('#/choose?of=plantar-fasciitis+left-knee');
  });

  it('[IB4] an unknown code opens search with its display name; beside a known one it is left out', () => {
    const name = ['mainSearchCriteria.v.dn', ' Essential hypertension '] as const;
    const unknown = query(['mainSearchCriteria.v.cs', ICD], ['mainSearchCriteria.v.c', 'I10'], name);
    expect(hashFor(unknown)).toBe('#/search');
    expect(readInfobutton(unknown)?.name).toBe('Essential hypertension');
    expect(hashFor(query(['mainSearchCriteria.v.cs', '1.2.3'], ['mainSearchCriteria.v.c', 'M72.2']))).toBe('#/search');
    expect(hashFor(`${unknown}&mainSearchCriteria.v.c=M72.2`)).toBe('#/condition/plantar-fasciitis');
  });

  it.each([
    ['?kiosk=off&patient=7&mainSearchCriteria.v.c=M25.562', '/app/?kiosk=off#/region/left-knee', ''],
    ['?mainSearchCriteria.v.c=I10&mainSearchCriteria.v.dn=Blood+pressure', '/app/#/search', 'Blood pressure'],
  ])('[IB6] %s leaves the page alone in the address', (search, left, words) => {
    const shown: unknown[] = [];
    const history = { replaceState: (_state: unknown, _title: string, url: string) => shown.push(url) };
    expect(openInfobutton({ location: { pathname: '/app/', search }, history } as unknown as Window)).toBe(words);
    expect(shown).toEqual([left]);
  });

  it('[IB5] no request throws; each leads to a known address', () => {
    const aKey = fc.oneof(
      fc.constantFrom('mainSearchCriteria.v.c', 'mainSearchCriteria.v.cs', 'mainSearchCriteria3.v.dn'),
      fc.constantFrom('informationRecipient.languageCode.c', '__proto__', 'mainSearchCriteria.v.c99'),
      fc.string(),
    );
    const aCode = fc.constantFrom(...codes.flatMap((each) => [...each.codes.icd10cm, each.codes.snomedct ?? '']));
    const aValue = fc.oneof(
      fc.constantFrom(ICD, SNOMED, 'constructor', '__proto__', 'es', '<script>alert(1)</script>'),
      aCode,
      aCode.map((code) => code.slice(0, 4)),
      fc.string({ unit: 'binary' }),
    );
    let answered = 0;
    const read = (search: string) => {
      const request = readInfobutton(search);
      if (!request) return;
      answered += 1;
      const address = answerInfobutton(request, codes);
      expect(parseAddress(formatAddress(address, request.language))).toEqual(address);
      expect(settle(address, index).notice).toBeNull();
      expect(request.name.length).toBeLessThanOrEqual(80);
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(aKey, aValue), { maxLength: 30 }), (parts) => read(query(...parts))),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), read));
    read(`?${'mainSearchCriteria.v.c=M72.2&'.repeat(5000)}`);
    expect(answered).toBeGreaterThan(1000);
  });
});
