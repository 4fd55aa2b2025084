import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, HOME, hrefOf, type Page, parseAddress } from '../../src/explorer/address.ts';
import { aHostileHash, anAddress } from './arbitraries.ts';

const pageOf = (hash: string) => parseAddress(hash).page;

describe('address', () => {
  it('[AD1] every address comes back whole from the hash it is written as', () => {
    fc.assert(
      fc.property(anAddress, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  // links that were shared and codes on paper name them: an address that is known stays
  it.each<[string, Page]>([
    ['#/', { kind: 'home' }],
    ['#/region/knee', { kind: 'region', spots: [{ region: 'knee', side: null }] }],
    ['#/region/whole-body', { kind: 'balance' }],
    ['#/conditions', { kind: 'conditions' }],
    ['#/condition/flat-foot', { kind: 'condition', id: 'flat-foot', toward: null }],
    ['#/condition/flat-foot/knee', { kind: 'condition', id: 'flat-foot', toward: 'knee' }],
    ['#/effect/knee-pain', { kind: 'effect', id: 'knee-pain' }],
    ['#/other-cause/hip-itself', { kind: 'other-cause', id: 'hip-itself' }],
    ['#/link/flat-foot/low-back-pain', { kind: 'link', from: 'flat-foot', to: 'low-back-pain' }],
    ['#/treatments?region=heel', { kind: 'treatments', region: 'heel' }],
    ['#/treatment/calf-stretch', { kind: 'treatment', id: 'calf-stretch' }],
    ['#/map?of=flat-foot', { kind: 'map', of: 'flat-foot' }],
    ['#/myths?of=sitting', { kind: 'sayings', of: 'sitting' }],
    ['#/prevention', { kind: 'prevention' }],
    ['#/search', { kind: 'search' }],
    ['#/visit', { kind: 'visit' }],
    ['#/summary?of=left-knee+flat-foot', { kind: 'summary', of: ['left-knee', 'flat-foot'] }],
    ['#/choose?of=left-knee+gout', { kind: 'choose', of: ['left-knee', 'gout'] }],
    ['#/help', { kind: 'help', id: null }],
    ['#/help/hot-joint', { kind: 'help', id: 'hot-joint' }],
    ['#/about', { kind: 'about' }],
    ['#/accessibility', { kind: 'accessibility' }],
  ])('[AD1] %s names its page, and the page is written so', (hash, page) => {
    expect(hrefOf(page)).toBe(hash);
    expect(pageOf(hash)).toEqual(page);
  });

  it('[AD1] marked places and the turn of the figure are written with the page', () => {
    const spots = [
      { region: 'knee', side: 'left' },
      { region: 'low-back', side: null },
    ] as const;
    expect(formatAddress({ page: { kind: 'region', spots }, view: 'side', part: null, side: 'left' }, 'es')).toBe(
      '#/region/left-knee+low-back?view=side&side=left&lang=es',
    );
    expect(formatAddress({ ...HOME, view: 'foot', part: 'sole', side: 'right' })).toBe(
      '#/?view=foot&part=sole&side=right',
    );
  });

  it('[AD2] no hash throws, whatever it holds', () => {
    fc.assert(
      fc.property(aHostileHash, (hash) => {
        const address = parseAddress(hash);
        expect(() => formatAddress(address)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '#/xyz',
    '#/region',
    '#/region/nose',
    '#/region/left-pelvis',
    '#/region/<script>alert(1)</script>',
    '#/region/%E0%A4%A',
    '#/effect',
    '#/link/flat-foot',
    '#/about/us',
    '#/effect/knee-pain/more',
    '#/condition/flat-foot/knee/more',
    `#/region/${'left-knee+'.repeat(100)}`,
  ])('[AD2] %s names no page of ours', (hash) => {
    expect(pageOf(hash).kind).toBe('unknown');
  });

  it('[AD4] places that cannot be read are left out, and no place stands twice', () => {
    expect(pageOf('#/region/left-knee+nose+left-knee+pelvis')).toEqual({
      kind: 'region',
      spots: [
        { region: 'knee', side: 'left' },
        { region: 'pelvis', side: null },
      ],
    });
  });

  it('[AD4] a view, face or side that does not exist is left out', () => {
    expect(parseAddress('#/about?view=above&part=toe&side=middle&lang=es&x=1')).toEqual({
      ...HOME,
      page: { kind: 'about' },
    });
  });

  it('[AD4] what cannot be read of a filter is left out', () => {
    expect(pageOf('#/map?of=Nope!&region=nose&without=sure+likely+likely&every=yes&sort=x')).toEqual({
      kind: 'map',
      without: ['likely'],
    });
    expect(pageOf(`#/map?of=${'a'.repeat(81)}`)).toEqual({ kind: 'map' });
    expect(pageOf('#/treatments?by=nobody&proof=__proto__')).toEqual({ kind: 'treatments' });
  });

  it('[AD4] an encoded address is read like a plain one', () => {
    expect(parseAddress('#/region/left-knee%2Blow-back')).toEqual(parseAddress('#/region/left-knee+low-back'));
  });
});
