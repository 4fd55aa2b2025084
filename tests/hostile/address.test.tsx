// @vitest-environment jsdom

import codes from 'virtual:knowledge/codes';
import knowledge from 'virtual:knowledge/index';
import { act, render, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/App.tsx';
import { formatAddress, parseAddress } from '../../src/explorer/address.ts';
import { answerInfobutton, readInfobutton } from '../../src/explorer/infobutton.ts';
import { settle } from '../../src/explorer/settle.ts';
import { visit } from '../guide/open.tsx';
import { aHash, anAttack, cases, injected } from './attacks.ts';

/** What another use of this browser may have left with a step of the history. */
const aNote = fc.oneof(
  fc.constantFrom({ depth: 1e12 }, { depth: 0.5 }),
  fc.jsonValue(),
  fc.record({ depth: fc.double(), focus: anAttack, showsAll: fc.boolean() }),
);

const PARTS = ['cs', 'c', 'dn', 'ot', 'x'].map((part) => `mainSearchCriteria.v.${part}`);
const aQuery = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...PARTS, 'informationRecipient.languageCode.c', 'kiosk', 'lang'), anAttack),
      fc.oneof(anAttack, fc.constantFrom('M72.2', 'm25.569', 'es', '2.16.840.1.113883.6.90', '202882003')),
    ),
    { maxLength: 30 },
  )
  .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);

/** A text that is read for the first time, on a busy machine, ms. */
const SLOW = 20_000;

describe('hostile addresses', () => {
  it('[HI1] whatever the address, the history or the search field holds, a page stands and nothing gets in', async () => {
    const { explorer, wrapper } = visit(knowledge, '#/');
    const { container } = render(<App />, { wrapper });
    await fc.assert(
      fc.asyncProperty(aHash, aNote, anAttack, async (hash, note, searchWords) => {
        await act(async () => {
          window.history.pushState(note, '', hash);
          window.dispatchEvent(new PopStateEvent('popstate', { state: note }));
          explorer.update({ searchWords });
        });
        expect(container.querySelector('.bar a[href^="#/"]')).not.toBeNull();
        await waitFor(() => expect(container.querySelectorAll('main h1')).toHaveLength(1), {
          timeout: SLOW,
        });
        expect(injected(container)).toEqual([]);
      }),
      cases('address'),
    );
  }, 600_000);

  it('[HI2] whatever a clinic’s system asks, the answer is a page of the knowledge', () => {
    fc.assert(
      fc.property(aQuery, (query) => {
        const request = readInfobutton(query);
        if (!request) return;
        expect(request.name.length).toBeLessThanOrEqual(80);
        const address = answerInfobutton(request, codes);
        expect(settle(address, knowledge).notice).toBeNull();
        const hash = formatAddress(address, request.language);
        expect(hash).toMatch(/^#\/[\w/?&=+,.-]*$/);
        expect(parseAddress(hash).page).toEqual(address.page);
      }),
      cases('infobutton'),
    );
  });
});
