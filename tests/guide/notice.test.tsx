// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCondition, anIndex } from './builders.ts';
import { open } from './open.tsx';

const index = anIndex({ conditions: [aCondition('flat-foot')] });

describe('an address we do not know', () => {
  it.each([
    ['#/xyz', 'Where does it hurt?', /could not find that page/],
    ['#/condition/nope', 'Foot problems', /could not find that foot problem/],
    ['#/treatment/nope', 'What helps', /could not find that/],
    ['#/effect/nope', 'Where does it hurt?', /could not find that page/],
    ['#/other-cause/nope', 'Where does it hurt?', /could not find that page/],
    ['#/link/flat-foot/nope', 'Flat foot', /could not find that link/],
  ])('[GU13] %s opens the nearest page with a polite word', (hash, title, word) => {
    open(index, hash);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(screen.getByText(word)).toBeVisible();
  });

  it('[GU13] what was asked for is never put on the page', () => {
    const { container } = open(index, '#/region/<img src=x onerror=alert(1)>');
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).not.toContain('onerror');
  });

  it('[GU13] a known address has no such word', () => {
    open(index, '#/about');
    expect(screen.queryByText(/could not find/)).toBeNull();
  });
});
