// @vitest-environment jsdom

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openAt, textsOf } from './open.tsx';

describe('what a code may mean', () => {
  it('[IB7] each choice says what it is and leads there', () => {
    openAt('#/choose?of=left-heel+whole-body+plantar-fasciitis+knee-pain', {});
    const rows = within(screen.getByRole('list', { name: 'Which one is meant?' })).getAllByRole('link');
    expect(textsOf(rows).map((text) => text.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Place on the bodyLeft heel',
      'Place on the bodyWalking and balance',
      'Foot problemHeel pain under the foot',
      'Pain or changeKnee pain',
    ]);
    expect(rows.map((row) => row.getAttribute('href'))).toEqual([
      '#/region/left-heel',
      '#/region/whole-body',
      '#/condition/plantar-fasciitis',
      '#/effect/knee-pain',
    ]);
  });

  it('[IB7] what is not here is left out with a word; with nothing left it is the first screen', () => {
    const { explorer } = openAt('#/choose?of=nope+knee-pain', {});
    expect(screen.getByText('Some of this list is no longer here. This is the rest.')).toBeVisible();
    expect(screen.getAllByRole('link', { name: /Knee pain/ })).toHaveLength(1);
    expect(explorer.store.getState().address.page).toEqual({ kind: 'choose', of: ['knee-pain'] });
    openAt('#/choose?of=nope', {});
    expect(screen.getByText(/^We could not find that page/)).toBeVisible();
  });

  it('[IB8] the page of an entry links to MedlinePlus for its code', async () => {
    openAt('#/condition/plantar-fasciitis', {});
    const link = await screen.findByRole('link', { name: 'More at MedlinePlus' });
    expect(link).toHaveAttribute(
      'href',
      'https://connect.medlineplus.gov/application?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M72.2&informationRecipient.languageCode.c=en',
    );
    openAt('#/effect/hip-weakness', {});
    expect(await screen.findByRole('heading', { level: 1, name: /hip/i })).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'More at MedlinePlus' })).toHaveLength(1);
  });
});
