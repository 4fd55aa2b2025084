import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, HOME, type Page, parseAddress } from '../../src/explorer/address.ts';
import { type Notice, settle } from '../../src/explorer/settle.ts';
import { aCondition, aLink, anEffect, anIndex, anOtherCause, aTreatment } from '../guide/builders.ts';
import { aHostileHash } from './arbitraries.ts';

const index = anIndex({
  conditions: [aCondition('flat-foot')],
  effects: [anEffect('knee-pain', 'knee')],
  otherCauses: [anOtherCause('past-injury', 'knee')],
  treatments: [aTreatment('rest')],
  links: [aLink('flat-foot', 'knee-pain')],
});

const settled = (hash: string) => settle(parseAddress(hash), index);

describe('settle', () => {
  it.each<[string, Page, Notice]>([
    ['#/condition/nope', { kind: 'conditions' }, 'unknown-condition'],
    ['#/treatment/nope', { kind: 'treatments' }, 'unknown-treatment'],
    ['#/effect/nope', HOME.page, 'unknown-entry'],
    ['#/other-cause/nope', HOME.page, 'unknown-entry'],
    ['#/link/flat-foot/nope', { kind: 'condition', id: 'flat-foot', toward: null }, 'unknown-link'],
    ['#/link/nope/knee-pain', HOME.page, 'unknown-link'],
    ['#/link/rest/nope', { kind: 'treatment', id: 'rest' }, 'unknown-link'],
    ['#/map?of=nope&region=knee', { kind: 'map', region: 'knee' }, 'unknown-name'],
    ['#/xyz', HOME.page, 'unknown-page'],
  ])('[AD3] %s opens the nearest sensible page with a word', (hash, page, notice) => {
    expect(settled(hash)).toEqual({ address: { ...HOME, page }, notice });
  });

  it.each([
    '#/',
    '#/region/left-knee',
    '#/region/whole-body',
    '#/condition/flat-foot',
    '#/condition/flat-foot/knee',
    '#/effect/knee-pain',
    '#/other-cause/past-injury',
    '#/treatment/rest',
    '#/link/flat-foot/knee-pain',
    '#/link/rest/flat-foot',
    '#/map?of=flat-foot&without=likely+only-an-idea&as=table&sort=to&down=1',
    '#/treatments?region=knee&by=self&proof=some-signs',
    '#/myths?of=say-flat-back',
    '#/help',
    '#/about?view=back',
  ])('[AD3] %s is known and stays as it is, without a word', (hash) => {
    const { address, notice } = settled(hash);
    expect(formatAddress(address)).toBe(hash);
    expect(notice).toBeNull();
  });

  it('[AD3] the turn of the figure survives the correction', () => {
    expect(formatAddress(settled('#/effect/nope?view=side&side=left').address)).toBe('#/?view=side&side=left');
  });

  it('[AD3] an id is never taken for a property of a list', () => {
    for (const id of ['__proto__', 'constructor', 'length']) {
      expect(settled(`#/condition/${id}`).notice).toBe('unknown-condition');
    }
  });

  it('[AD2] every hash settles on a page that exists', () => {
    fc.assert(
      fc.property(aHostileHash, (hash) => {
        const { address, notice } = settled(hash);
        expect(address.page.kind).not.toBe('unknown');
        expect(settle(address, index)).toEqual({ address, notice: null });
        // What the browser then shows in its address bar reads back as the same page.
        expect(settled(formatAddress(address))).toEqual({ address, notice: null });
        if (notice === null) expect(address.page.kind).toBe(parseAddress(hash).page.kind);
      }),
      { numRuns: 3000 },
    );
  });
});
