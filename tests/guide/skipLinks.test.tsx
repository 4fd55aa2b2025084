// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { App } from '../../src/App.tsx';
import { visit } from './open.tsx';

it('[AC1] the first Tab leads past the body to the text, the second to the menu', async () => {
  const user = userEvent.setup();
  const { wrapper } = visit(knowledge, '#/help');
  render(<App />, { wrapper });
  await user.tab();
  expect(screen.getByRole('button', { name: 'Skip to the text' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { level: 1, name: /^Stop and get help/ })).toHaveFocus();
  screen.getByRole('button', { name: 'Skip to the menu' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('link', { name: /^Body/ })).toHaveFocus();
});
