// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LoadFailed } from '../../src/explorer/late.tsx';

it('[FA2] who tries again reads on from the title: the button that had the focus goes', async () => {
  const onRetry = vi.fn();
  render(
    <>
      <h1 data-page-title tabIndex={-1}>
        Flat feet
      </h1>
      <LoadFailed onRetry={onRetry} />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
  expect(screen.getByRole('heading', { name: 'Flat feet' })).toHaveFocus();
});
