// @vitest-environment jsdom

import knowledge from 'virtual:knowledge/index';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCondition, anIndex } from './builders.ts';
import { open, textsOf } from './open.tsx';

const namesOf = (list: HTMLElement) => textsOf([...list.querySelectorAll('.row-name')]);

describe('lists of entries', () => {
  it('[GU12] foot problems stand from A to Z by their plain names', () => {
    const index = anIndex({
      conditions: [aCondition('stiff-toe'), aCondition('ankle-sprain'), aCondition('flat-foot')],
    });
    open(index, '#/conditions');
    expect(namesOf(screen.getByRole('list', { name: 'Foot problems' }))).toEqual([
      'Ankle sprain',
      'Flat foot',
      'Stiff toe',
    ]);
    expect(screen.getByRole('link', { name: /^Flat foot.*flat-foot \(clinical\)/ })).toHaveAttribute(
      'href',
      '#/condition/flat-foot',
    );
  });

  it('[GU12] every foot problem of the knowledge stands in the list, once', () => {
    open(knowledge, '#/conditions');
    const list = screen.getByRole('list', { name: 'Foot problems' });
    const hrefs = within(list)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs.toSorted()).toEqual(knowledge.conditions.map(({ id }) => `#/condition/${id}`).toSorted());
    expect(namesOf(list)).toEqual(namesOf(list).toSorted((a, b) => a.localeCompare(b)));
  });

  it('[GU12] every treatment of the knowledge stands in the list, once', async () => {
    open(knowledge, '#/treatments');
    const list = await screen.findByRole('list', { name: 'What helps' });
    expect(within(list).getAllByRole('link')).toHaveLength(knowledge.treatments.length);
  });
});
