// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Contained } from '../src/Contained.tsx';

describe('what breaks on a page', () => {
  it('[FA8] stays there, comes with the next try or the next page, and is fetched anew when it breaks again', async () => {
    const user = userEvent.setup();
    const onRenew = vi.fn();
    window.addEventListener('ground-up:renew', onRenew);
    onTestFinished(() => window.removeEventListener('ground-up:renew', onRenew));
    let breaks = true;
    const Page = () => {
      if (breaks) throw new Error('broken');
      return <h1>Left knee</h1>;
    };
    const screenAt = (page: string) => (
      <>
        <Contained page={page}>
          <Page />
        </Contained>
        <nav>Body</nav>
      </>
    );
    const onCaughtError = vi.fn();
    const { rerender } = render(screenAt('knee'), { onCaughtError });
    const retry = () => screen.getByRole('button', { name: 'Try again' });
    expect(screen.getByRole('alert')).toContainElement(retry());
    expect(screen.getByText('Body')).toBeVisible();

    await user.click(retry());
    expect(retry()).toBeVisible();
    expect(onRenew).toHaveBeenCalledTimes(1);

    breaks = false;
    await user.click(retry());
    expect(screen.getByRole('heading', { name: 'Left knee' })).toBeVisible();

    breaks = true;
    rerender(screenAt('hip'));
    expect(retry()).toBeVisible();
    expect(onRenew).toHaveBeenCalledTimes(1);
    breaks = false;
    rerender(screenAt('back'));
    expect(screen.getByRole('heading', { name: 'Left knee' })).toBeVisible();
    expect(onCaughtError).toHaveBeenCalledTimes(3);
  });
});
