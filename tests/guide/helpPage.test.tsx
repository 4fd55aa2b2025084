// @vitest-environment jsdom

import { help } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isFootRegion } from '../../src/knowledge/regions.ts';
import { open } from './open.tsx';

const { redFlags } = (await help()).default;
const URGENCIES = ['Emergency now', 'Today', 'Soon'] as const;
const idOf = { 'Emergency now': 'emergency-now', Today: 'same-day', Soon: 'soon' } as const;

const group = (name: string) => screen.getByRole('region', { name });
const shownIds = (urgency: string) => [...group(urgency).querySelectorAll('[id^="flag-"]')].map((item) => item.id);

async function openHelp(hash = '#/help') {
  const opened = open(knowledge, hash);
  await screen.findByRole('region', { name: 'Emergency now' });
  return opened;
}

describe('warning signs', () => {
  it('[GU15] every sign stands under its urgency, with its words and its sources', async () => {
    await openHelp();
    for (const urgency of URGENCIES) {
      const flags = redFlags.filter((flag) => flag.urgency === idOf[urgency]);
      expect(flags.length).toBeGreaterThan(0);
      expect(shownIds(urgency)).toEqual(flags.map(({ id }) => `flag-${id}`));
      for (const { id, sign, text, cited } of flags) {
        const item = group(urgency).querySelector(`#flag-${id}`) as HTMLElement;
        expect(item).toHaveTextContent(sign);
        expect(item).toHaveTextContent(text);
        expect(item.querySelectorAll('.source')).toHaveLength(cited.length);
        expect(cited.length).toBeGreaterThan(0);
      }
    }
  });

  it('[GU15] each urgency says what to do now, and what to do in a clinic', async () => {
    await openHelp();
    expect(group('Emergency now')).toHaveTextContent(/Call 911/);
    expect(group('Emergency now')).toHaveTextContent(/Tell the front desk right now/);
    expect(group('Today')).toHaveTextContent(/See a doctor today/);
    expect(group('Soon')).toHaveTextContent(/Book a visit/);
  });

  it('[GU16] the filter shows the signs of one place, and all again', async () => {
    const { user } = await openHelp();
    const filter = screen.getByRole('group', { name: 'Show for' });
    const counted = () => URGENCIES.flatMap(shownIds).length;
    expect(counted()).toBe(redFlags.length);

    await user.click(within(filter).getByRole('button', { name: 'Lower back' }));
    const ofBack = redFlags.filter(({ regions }) => regions.includes('low-back'));
    expect(URGENCIES.flatMap(shownIds).toSorted()).toEqual(ofBack.map(({ id }) => `flag-${id}`).toSorted());

    await user.click(within(filter).getByRole('button', { name: 'Foot' }));
    expect(counted()).toBe(redFlags.filter(({ regions }) => regions.some(isFootRegion)).length);
    expect(within(filter).getByRole('button', { pressed: true })).toHaveAccessibleName('Foot');

    await user.click(within(filter).getByRole('button', { name: 'All' }));
    expect(counted()).toBe(redFlags.length);
  });

  it('[GU16] an urgency without a sign for the place says so, and keeps what to do', async () => {
    const { user } = await openHelp();
    for (const button of within(screen.getByRole('group', { name: 'Show for' })).getAllByRole('button')) {
      await user.click(button);
      for (const urgency of URGENCIES) {
        const none = within(group(urgency)).queryByText(/Nothing in this group for this place/);
        expect(none !== null).toBe(shownIds(urgency).length === 0);
      }
    }
  });

  it('[GU17] a sign asked for by its address is marked; an unknown one marks nothing', async () => {
    const [flag] = redFlags;
    const { container, unmount } = await openHelp(`#/help/${flag?.id}`);
    const asked = [...container.querySelectorAll('.asked')];
    expect(asked.map(({ id }) => id)).toEqual([`flag-${flag?.id}`]);
    expect(asked[0]).toHaveAttribute('aria-current', 'true');
    unmount();
    const unknown = await openHelp('#/help/nope');
    expect(unknown.container.querySelector('.asked')).toBeNull();
  });

  it('[GU17] every sign that a region page asks to check first has its words here', () => {
    const known = redFlags.map(({ id }) => id);
    const asked = knowledge.regions.flatMap(({ checkFirst }) => checkFirst.map(({ id }) => id));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => !known.includes(id))).toEqual([]);
  });
});
