// @vitest-environment jsdom
import { prevention, sayings } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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
    expect(bunions?.querySelector('a')?.getAttribute('href')).toBe('#/link/flat-foot/low-back-pain');
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
