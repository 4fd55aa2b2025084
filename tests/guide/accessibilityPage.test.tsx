// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from './open.tsx';

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
    expect(container).toHaveTextContent('No one with a disability has tested it for us yet.');
  });

  it('[AC7] every page leads to it', () => {
    open(knowledge, '#/conditions');
    expect(screen.getByRole('link', { name: 'Accessibility' })).toHaveAttribute('href', '#/accessibility');
  });
});
