// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import statement from '../../src/language/en/asked/accessibility.json';
import { open, openAt } from './open.tsx';

describe('the accessibility statement', () => {
  it('[AC7] says the standard, the ways to use the app, what was tested, what is not known, and whom to tell', async () => {
    const { container } = open(knowledge, '#/accessibility');
    expect(await screen.findByRole('heading', { level: 1, name: 'Accessibility' })).toBeInTheDocument();
    expect(container).toHaveTextContent('WCAG 2.2, level AA');
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Ways to use it',
      'What was tested, and how',
      'What we do not know',
      'Does something stand in your way?',
    ]);
    // every sentence that is written for it is said
    const sentences = Object.entries(statement).filter(([id]) => !id.endsWith('title'));
    expect(sentences.length).toBeGreaterThan(15);
    for (const [id, sentence] of sentences) expect(container, id).toHaveTextContent(sentence);
  });

  it('[AC7] tells how to reach the clinic, where the clinic has said', async () => {
    openAt('#/accessibility', { settings: { phone: '(555) 010-0100' } });
    expect(await screen.findByRole('link', { name: /\(555\) 010-0100/ })).toHaveAttribute('href', 'tel:5550100100');
  });

  it('[AC7] every page leads to it', () => {
    open(knowledge, '#/conditions');
    expect(screen.getByRole('link', { name: 'Accessibility' })).toHaveAttribute('href', '#/accessibility');
  });
});
