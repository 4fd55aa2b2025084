// @vitest-environment jsdom

import { details, help } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Urgency } from '../../src/knowledge/schema/index.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';
import scenarios from '../data/red-flag-scenarios.json';
import { open, openAt } from './open.tsx';

// Tests read results, not the wait for them.
await import('virtual:knowledge/search');

interface Scenario {
  readonly who: string;
  readonly types?: string;
  readonly marks?: string;
  readonly ticks?: string;
  /** The warning signs they must meet, in this order, before any other. */
  readonly sees: readonly string[];
}

const { redFlags } = (await help()).default;
const flagOf = (id: string) => {
  const flag = redFlags.find((each) => each.id === id);
  if (!flag) throw new Error(`no warning sign ${id}`);
  return flag;
};

/** The clues of all foot problems, as the tick list gets them. */
const conditions = await Promise.all(knowledge.conditions.map(({ id }) => details[`condition/${id}`]?.()));
const clues = conditions.flatMap((module) => (module?.default as ConditionDetail | undefined)?.clues ?? []);

const DO: Readonly<Record<Urgency, { readonly here: RegExp; readonly kiosk: RegExp }>> = {
  'emergency-now': {
    here: /^Call 911 or go to the emergency room\./,
    kiosk: /^Tell the front desk now, or call 911\./,
  },
  'same-day': { here: /^See a doctor today\./, kiosk: /^Ask the front desk for a visit today\./ },
  soon: { here: /^Book a visit in the next days\./, kiosk: /^Book a visit at the front desk\./ },
};

/** Opens the search page with these words; whether on a shared screen. */
async function search(typed: string, kiosk: boolean) {
  const { explorer, unmount } = openAt('#/search', { settings: { kiosk } });
  act(() => explorer.update({ searchWords: typed }));
  await screen.findByRole('region', { name: 'Check this first' });
  return unmount;
}

/** What the cards of the search page say, from the top: the sign, and what to do. */
const cards = () =>
  [...document.querySelectorAll('.flag-card')].map((card) => ({
    sign: card.querySelector(':scope > p strong')?.textContent,
    says: card.querySelector('.flag-head')?.textContent ?? '',
  }));

const flagsInOrder = (ids: readonly string[]) => {
  const order = ['emergency-now', 'same-day', 'soon'];
  const urgencies = ids.map((id) => order.indexOf(flagOf(id).urgency));
  return urgencies.every((each, at) => at === 0 || each >= (urgencies[at - 1] ?? 0));
};

describe('30 people with a warning sign', () => {
  it('[SE30] there are 30, and the more urgent sign always comes first', () => {
    expect(scenarios).toHaveLength(30);
    expect(scenarios.filter(({ sees }) => !flagsInOrder(sees)).map(({ who }) => who)).toEqual([]);
  });

  it.each((scenarios as readonly Scenario[]).filter(({ types }) => types))(
    '[SE30] $who: "$types"',
    async ({ types = '', sees }) => {
      const expected = sees.map((id) => flagOf(id));
      for (const kiosk of [false, true]) {
        const unmount = await search(types, kiosk);
        const shown = cards().slice(0, sees.length);
        expect(shown.map(({ sign }) => sign)).toEqual(expected.map(({ sign }) => sign));
        for (const [at, { urgency }] of expected.entries())
          expect(shown[at]?.says).toMatch(DO[urgency][kiosk ? 'kiosk' : 'here']);
        unmount();
      }
    },
  );

  it.each((scenarios as readonly Scenario[]).filter(({ marks }) => marks))(
    '[SE30] $who',
    ({ marks, sees: [id = ''] }) => {
      open(knowledge, `#/region/${marks}`);
      const check = screen.getByRole('link', { name: /^Check this first:/ });
      expect(check).toHaveAttribute('href', `#/help/${id}`);
      expect(check).toHaveTextContent(flagOf(id).short);
      expect(flagOf(id).urgency).toBe('emergency-now');
    },
  );

  it.each((scenarios as readonly Scenario[]).filter(({ ticks }) => ticks))(
    '[SE30] $who',
    async ({ ticks, sees: [id = ''] }) => {
      expect(clues.find((clue) => clue.id === ticks)?.redFlag).toBe(id);
      open(knowledge, `#/help/${id}`);
      const { urgency, sign } = flagOf(id);
      const group = await screen.findByRole('region', {
        name: { 'emergency-now': 'Emergency now', 'same-day': 'Today', soon: 'Soon' }[urgency],
      });
      expect(group.querySelector('.asked')).toHaveTextContent(sign);
      expect(group.querySelector('header p')?.textContent).toMatch(DO[urgency].here);
    },
  );
});
