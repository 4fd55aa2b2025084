// @vitest-environment jsdom
import { prevention, sayings } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FOUND_GROUPS } from '../../src/knowledge/found-groups.ts';
import { words } from '../../src/language/words.ts';
import { open } from './open.tsx';
import { realPage, textOf } from './realPage.tsx';

const said = (await sayings()).default.sayings;
const topics = (await prevention()).default.topics;

describe('what people say', () => {
  it('[GU40] every saying stands under its heading with its answer', async () => {
    const page = await realPage('#/myths', '.saying');
    const cards = [...page.querySelectorAll('.saying')].map((card) => textOf(card));
    expect(cards).toHaveLength(said.length);
    for (const { saying, answer } of said) {
      expect(cards.filter((card) => card.startsWith(`“${saying}”`) && card.includes(answer))).toHaveLength(1);
    }
  });

  it('[GU40] each says how sure it is in words, and leads to its evidence where there is some', async () => {
    const page = await realPage('#/myths', '.saying');
    for (const card of page.querySelectorAll('.saying')) {
      expect(textOf(card.querySelector('.certainty-word'))).not.toBe('');
    }
    const bunions = [...page.querySelectorAll('.saying')].find((card) =>
      textOf(card).startsWith('“Flat feet cause back'),
    );
    expect(bunions?.querySelector('.know-link')?.getAttribute('href')).toBe('#/link/flat-foot/low-back-pain');
  });

  it('[GU40] what was looked for and not found stands after the sayings', async () => {
    const page = await realPage('#/myths', '.saying');
    expect(within(page).getByRole('heading', { name: 'Often said, not shown' })).toBeDefined();
  });

  it('[GU40] a place and About lead there', () => {
    open(knowledge, '#/region/knee');
    expect(screen.getByRole('link', { name: 'See all that people say' })).toHaveAttribute('href', '#/myths');
  });
});

describe('one saying', () => {
  it('[GU42] has an address of its own with its answer, its numbers and the way to all others', async () => {
    const saying = said.find(({ numbers }) => numbers?.counts);
    if (!saying?.numbers) throw new Error('no saying with counts of people');
    const page = await realPage(`#/myths?of=${saying.id}`, '.one-saying');
    expect(textOf(page.querySelector('h1'))).toBe(`“${saying.saying}”`);
    expect(textOf(page)).toContain(saying.answer);
    const { people } = saying.numbers;
    if (people) expect(textOf(page.querySelector('.proof-line'))).toContain(people.toLocaleString('en'));
    expect(page.querySelectorAll('.counts figure').length).toBe(saying.numbers.counts?.length);
    expect(page.querySelector('a[href="#/myths"]')).not.toBeNull();
    expect(page.querySelectorAll('.saying')).toHaveLength(0);
  });

  it('[GU42] the quote of every saying leads to its address', async () => {
    const page = await realPage('#/myths', '.saying');
    const quotes = [...page.querySelectorAll('.saying h3 a')].map((link) => link.getAttribute('href'));
    expect(quotes.toSorted()).toEqual(said.map(({ id }) => `#/myths?of=${id}`).toSorted());
  });

  it('[GU42] a saying that nobody knows is answered by all of them, with a polite word', async () => {
    const page = await realPage('#/myths?of=nobody-says-this', '.saying');
    expect(page.querySelectorAll('.saying')).toHaveLength(said.length);
    expect(textOf(page.querySelector('.notice'))).toBe(words('browse.unknown'));
  });

  it('[GU42] sayings can be shown by what was found; each belongs to one group', async () => {
    let shown = 0;
    for (const found of FOUND_GROUPS) {
      const page = await realPage(`#/myths?found=${found}`, '.saying');
      const count = page.querySelectorAll('.saying').length;
      expect(textOf(page)).toContain(words('browse.found.count', { shown: count, all: said.length }));
      shown += count;
    }
    expect(shown).toBe(said.length);
  });
});

describe('keep it from starting', () => {
  it('[GU41] each topic has steps for today, its cautions in the same card, and what was shown', async () => {
    const page = await realPage('#/prevention', '.saying');
    for (const { title, steps, cautions, shown } of topics) {
      const heading = within(page).getByRole('heading', { name: title, level: 2 });
      const card = textOf(heading.closest('section')?.querySelector('.action-group'));
      for (const words of [...steps, ...cautions]) expect(card).toContain(words);
      expect(heading.closest('section')?.querySelectorAll('.saying')).toHaveLength(shown.length);
    }
  });

  it('[GU41] the list of treatments leads there', () => {
    open(knowledge, '#/treatments');
    expect(screen.getByRole('link', { name: 'Keep it from starting' })).toHaveAttribute('href', '#/prevention');
  });
});
