// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCondition, aKneeWith, aLink, anEffect, anIndex, anOtherCause, aRegion } from './builders.ts';
import { open, standsAfter, textsOf } from './open.tsx';

const index = anIndex({
  conditions: [
    aCondition('flat-foot', 'arch'),
    aCondition('bunion', 'big-toe'),
    aCondition('heel-spur', 'heel'),
    aCondition('high-arch', 'arch'),
    aCondition('short-leg', 'ankle'),
  ],
  effects: [anEffect('knee-pain', 'knee'), anEffect('back-pain', 'low-back')],
  otherCauses: [anOtherCause('past-injury', 'knee', 'low-back'), anOtherCause('low-mood', 'low-back')],
  links: [
    aLink('flat-foot', 'knee-pain', { certainty: 'likely', disagree: true, how: 'Knee pain in older adults' }),
    aLink('bunion', 'knee-pain', { certainty: 'only-an-idea' }),
    aLink('heel-spur', 'knee-pain', { certainty: 'no-link-found', direction: 'no-association' }),
    aLink('high-arch', 'knee-pain', { direction: 'protective', certainty: 'some-signs' }),
    aLink('knee-pain', 'bunion', { fromKind: 'effect', toKind: 'condition', reverse: true }),
    aLink('flat-foot', 'back-pain'),
  ],
  regions: [
    aRegion('knee', {
      pain: 'knee pain',
      notTheFoot: { title: 'Most knee pain starts in the knee', text: 'Wear is common.', sources: ['x'] },
      checkFirst: [
        { id: 'hot-joint', short: 'Hot and swollen?', urgency: 'same-day' },
        { id: 'cannot-stand', short: 'Cannot stand on it?', urgency: 'emergency-now' },
      ],
    }),
  ],
});

const listOf = (name: RegExp) => screen.getByRole('list', { name });
const linksIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

describe('region page', () => {
  it('[GU1] the linked foot problems stand under their certainty words, surest first, each with one line of how', () => {
    open(index, '#/region/left-knee');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Left knee');
    const list = listOf(/foot problems.*left knee/i);
    expect(linksIn(list)).toEqual(['#/condition/flat-foot', '#/condition/bunion']);
    const groups = textsOf([...list.querySelectorAll('.group-head')]);
    expect(groups).toEqual([
      'Likely Good studies point this way.',
      'Only an idea so far It might work this way. At most, it was seen in a lab.',
    ]);
    expect(within(list).getByRole('link', { name: /^Flat foot/ })).toHaveTextContent(
      'Knee pain in older adults · Studies disagree',
    );
  });

  it('[GU23] beside each linked foot problem stands the way to how sure it is', async () => {
    const { user } = open(index, '#/region/left-knee');
    const sure = within(listOf(/foot problems.*left knee/i)).getAllByRole('button', { name: /^How sure\?/ });
    expect(sure.map((button) => button.getAttribute('aria-label'))).toEqual([
      'How sure? Likely Studies disagree: Flat foot and knee pain',
      'How sure? Only an idea so far: Bunion and knee pain',
    ]);
    await user.click(sure[1] as HTMLElement);
    expect(window.location.hash).toBe('#/link/bunion/knee-pain');
  });

  it('[GU23] of two places each word leads to its own evidence', async () => {
    const { user } = open(index, '#/region/left-knee+low-back');
    await user.click(screen.getByRole('button', { name: 'How sure? Some signs: Flat foot and back pain' }));
    expect(window.location.hash).toBe('#/link/flat-foot/back-pain');
  });

  it('[GU2] six at most before more; more shows all and can be taken back', async () => {
    const { user } = open(aKneeWith(9), '#/region/left-knee');
    const count = () => linksIn(listOf(/foot problems.*left knee/i)).length;
    expect(count()).toBe(6);
    await user.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(count()).toBe(9);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(count()).toBe(6);
  });

  it('[GU2] what is hidden is counted in words: surer links and ideas apart', () => {
    const mixed = aKneeWith(8);
    const links = mixed.links.map((link, place) =>
      place < 7 ? link : { ...link, certainty: 'only-an-idea' as const },
    );
    open({ ...mixed, links }, '#/region/knee');
    expect(screen.getByRole('button', { name: 'Show 1 more, and 1 idea' })).toBeVisible();
  });

  it('[GU2] only ideas are hidden: they are called ideas', () => {
    open(aKneeWith(9, 'only-an-idea'), '#/region/knee');
    expect(screen.getByRole('button', { name: 'Show 3 ideas' })).toBeVisible();
  });

  it('[GU2] six or fewer need no "more"', () => {
    open(aKneeWith(6), '#/region/knee');
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('[GU3] other causes stand in full below the linked foot problems', () => {
    open(index, '#/region/left-knee');
    const causes = listOf(/^Other causes: Knee/);
    expect(screen.getByRole('heading', { name: 'Often it is not the foot' })).toBeVisible();
    expect(screen.getByText(/Most knee pain starts in the knee/)).toBeVisible();
    expect(linksIn(causes)).toEqual(['#/other-cause/past-injury']);
    expect(causes.closest('details')).toBeNull();
    expect(standsAfter(causes, listOf(/foot problems/i))).toBe(true);
  });

  it('[GU4] what was looked for and not found, found less often, or runs the other way stands apart', () => {
    open(index, '#/region/left-knee');
    expect(linksIn(listOf(/^Often said, not shown$/))).toEqual(['#/link/heel-spur/knee-pain']);
    expect(linksIn(listOf(/^Found less often$/))).toEqual(['#/link/high-arch/knee-pain']);
    expect(linksIn(listOf(/^Or the other way round$/))).toEqual(['#/link/knee-pain/bunion']);
  });

  it('[GU5] the signs to check first are one touch from the full words, before the list, the most urgent first', () => {
    open(index, '#/region/left-knee');
    const check = screen.getByRole('link', { name: /^Check this first: Cannot stand on it\? Hot and swollen\?/ });
    expect(check).toHaveAttribute('href', '#/help/cannot-stand');
    expect(standsAfter(listOf(/foot problems/i), check)).toBe(true);
  });

  it('[GU5] a place without such signs has no empty box', () => {
    open(index, '#/region/low-back');
    expect(screen.queryByText(/Check this first/)).toBeNull();
  });

  it('[GU6] two places: linked to both first, each place with its own word; the order is explained', () => {
    open(index, '#/region/left-knee+low-back');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Left knee and lower back');
    const list = listOf(/foot problems.*left knee and lower back/i);
    expect(textsOf([...list.querySelectorAll('.group-head')])).toEqual([
      'Linked to bothLeft kneeLower back',
      'Linked to one spotLeft kneeLower back',
    ]);
    const [both] = within(list).getAllByRole('link');
    expect(both).toHaveAttribute('href', '#/condition/flat-foot');
    expect(textsOf([...(both?.closest('li')?.querySelectorAll('.per-place > span') ?? [])])).toEqual([
      'Left knee Likely Studies disagree',
      'Lower back Some signs',
    ]);
    expect(screen.getByRole('heading', { name: 'Why this order?' }).parentElement).toHaveTextContent(
      'What is linked to both spots comes first. It counts as sure as the weaker of the two links. Then comes the rest. ' +
        'In each group the surest stand first. Equal ones go by place, heel to toes and then up the leg, then A to Z. ' +
        'It says nothing about your own pain.',
    );
    expect(listOf(/^Other causes: Knee/)).toBeVisible();
    expect(listOf(/^Other causes: Lower back/)).toBeVisible();
  });

  it('[GU6] both sides of one place and a second place are three spots, and no two parts have the same heading', () => {
    open(index, '#/region/left-knee+right-knee+low-back');
    expect(listOf(/foot problems/i).querySelector('.group-head')).toHaveTextContent('Linked to all 3');
    expect(screen.getByText(/^Linked to all 3 spots first\./)).toBeVisible();
    const headings = textsOf(screen.getAllByRole('heading'));
    expect(headings).toContain('Often it is not the foot: Knee');
    expect(headings).toContain('Often it is not the foot: Lower back');
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('[GU7] a problem of the place itself stands first, without a certainty word', () => {
    open(index, '#/region/left-arch');
    const list = listOf(/foot problems.*left arch/i);
    expect(textsOf([...list.querySelectorAll('.group-head')])).toEqual(['It sits here']);
    expect(linksIn(list)).toEqual(['#/condition/flat-foot', '#/condition/high-arch']);
  });

  it('[GU8] a place without linked foot problems says so', () => {
    open(index, '#/region/left-hip');
    expect(screen.queryByRole('list', { name: /foot problems/i })).toBeNull();
    expect(screen.getByText(/No foot problem has been linked to this place/)).toBeVisible();
  });

  it('[GU9] left, right or both can be said on the page, and the title follows', async () => {
    const { user } = open(index, '#/region/knee');
    const sides = screen.getByRole('group', { name: 'Which side?' });
    const title = () => screen.getByRole('heading', { level: 1 }).textContent;
    expect(title()).toBe('Knee');
    expect(within(sides).queryByRole('button', { pressed: true })).toBeNull();
    for (const [name, result] of [
      ['Left', 'Left knee'],
      ['Both', 'Left knee and right knee'],
      ['Right', 'Right knee'],
    ] as const) {
      await user.click(within(sides).getByRole('button', { name }));
      expect(title()).toBe(result);
      expect(within(sides).getByRole('button', { pressed: true })).toHaveTextContent(name);
    }
  });

  it('[GU10] the list of body regions holds all eleven with their sides, and says which is marked', async () => {
    const { user } = open(index, '#/region/left-knee');
    const regions = listOf(/^Body regions$/);
    expect(within(regions).getAllByRole('listitem')).toHaveLength(11);
    const buttons = within(regions).getAllByRole('button');
    expect(buttons).toHaveLength(9 * 2 + 2);
    expect(within(regions).getByRole('button', { pressed: true })).toHaveAccessibleName('Left knee');
    await user.click(within(regions).getByRole('button', { name: /^Lower back/ }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Lower back');
  });

  it('[GU11] "Add a sore spot" makes the next choice add; then choosing moves again', async () => {
    const { user, explorer } = open(index, '#/region/left-knee');
    await user.click(screen.getByRole('button', { name: 'Add a sore spot' }));
    expect(explorer.store.getState().adding).toBe(true);
    const regions = () => listOf(/^Body regions$/);
    await user.click(within(regions()).getByRole('button', { name: /^Lower back/ }));
    expect(window.location.hash).toBe('#/region/left-knee+low-back');
    expect(explorer.store.getState().adding).toBe(false);
    await user.click(within(regions()).getByRole('button', { name: 'Left hip' }));
    expect(window.location.hash).toBe('#/region/left-hip');
  });

  it('[GU11] adding can be called off, and the focus stays on the button', async () => {
    const { user, explorer } = open(index, '#/region/left-knee');
    await user.click(screen.getByRole('button', { name: 'Add a sore spot' }));
    expect(screen.getByRole('button', { name: 'Choose from a list' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(explorer.store.getState()).toMatchObject({ adding: false, enlarged: false });
    expect(screen.getByRole('button', { name: 'Add a sore spot' })).toHaveFocus();
  });

  it('[VI14] each marked place can be taken off, or all of them', async () => {
    const { user, explorer } = open(index, '#/region/left-knee+low-back+right-hip');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Left knee, lower back, and right hip');
    const marks = () => listOf(/^Marked spots$/);
    expect(textsOf(within(marks()).getAllByRole('button'))).toEqual([
      'Left knee',
      'Lower back',
      'Right hip',
      'Clear all',
    ]);
    await user.click(within(marks()).getByRole('button', { name: 'Remove right hip' }));
    expect(window.location.hash).toBe('#/region/left-knee+low-back');
    expect(explorer.store.getState().explored).toEqual(['left-knee', 'low-back']);
    await user.click(within(marks()).getByRole('button', { name: 'Clear all' }));
    expect(window.location.hash).toBe('#/');
    expect(explorer.store.getState().explored).toEqual([]);
  });

  it('[VI14] one place has no such list: its title and the body tell it', () => {
    open(index, '#/region/left-knee+right-knee');
    expect(screen.queryByRole('list', { name: 'Marked spots' })).toBeNull();
  });

  it('[VI14] of several places, those whose side was not said ask for it', async () => {
    const { user } = open(index, '#/region/knee+low-back');
    const sides = screen.getByRole('group', { name: 'Knee: which side?' });
    await user.click(within(sides).getByRole('button', { name: 'Both' }));
    expect(window.location.hash).toBe('#/region/low-back+left-knee+right-knee');
    expect(screen.queryByRole('group', { name: /which side/ })).toBeNull();
  });

  it('[VI14] a problem that is not linked to a place says so in its column', () => {
    open(index, '#/region/left-knee+low-back');
    const bunion = within(listOf(/foot problems/i)).getByRole('link', { name: /^Bunion/ });
    expect(textsOf([...(bunion.closest('li')?.querySelectorAll('.per-place > span') ?? [])])).toEqual([
      'Left knee Only an idea so far',
      'Lower back –No link found so far',
    ]);
  });
});
