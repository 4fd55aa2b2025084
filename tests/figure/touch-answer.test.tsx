// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Figure } from '../../src/figure/Figure.tsx';
import type { Choice } from '../../src/figure/scene.ts';
import { regionNames, scene } from './builders.ts';

/** What waits for the next frame, and for what comes after its paint. */
let waiting: (() => void)[] = [];
const nextFrame = async () => {
  const due = waiting;
  waiting = [];
  await act(async () => {
    for (const step of due) step();
    // messages posted from a frame
    await new Promise((handled) => setTimeout(handled, 20));
  });
};

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('requestAnimationFrame', (step: () => void) => waiting.push(step));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A page that marks what was chosen, and tells how often it was asked to. */
function show() {
  const chosen = vi.fn<(choice: Choice) => void>();
  function Page() {
    const [shows, setScene] = useState(scene());
    const onChoose = (choice: Choice) => {
      chosen(choice);
      if (choice.kind === 'region') setScene(scene({ chosen: [{ region: choice.region, side: choice.side }] }));
    };
    return <Figure scene={shows} regionNames={regionNames} onChoose={onChoose} />;
  }
  render(<Page />);
  return chosen;
}
const knee = () => screen.getByRole('button', { name: /^Left knee/ });
const figure = () => screen.getByRole('group', { name: /Touch a spot/ });
const light = () => document.querySelector('.figure-first-light');
const stays = () => figure().style.position === 'absolute';

describe('the answer to a touch', () => {
  it('[T18] a touch is answered in three frames: the light, the page, the picture, which stays where it was until then', async () => {
    const chosen = show();
    fireEvent.click(knee());
    expect(light()).not.toBeNull();
    expect(chosen).not.toHaveBeenCalled();

    await nextFrame();
    expect(chosen).toHaveBeenCalledExactlyOnceWith({ kind: 'region', region: 'knee', side: 'left' });
    expect(knee()).toHaveAttribute('aria-pressed', 'false');
    expect(stays()).toBe(true);
    expect(light()).not.toBeNull();

    await nextFrame();
    expect(knee()).toHaveAttribute('aria-pressed', 'true');
    expect(stays()).toBe(false);
    expect(light()).toBeNull();
  });

  it('[T18] two touches in one go end at the second, and the picture follows again', async () => {
    const chosen = show();
    fireEvent.click(knee());
    fireEvent.click(screen.getByRole('button', { name: /^Right knee/ }));
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    expect(chosen).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('button', { name: /^Right knee/ })).toHaveAttribute('aria-pressed', 'true');
    expect(knee()).toHaveAttribute('aria-pressed', 'false');
    expect(stays()).toBe(false);
    expect(light()).toBeNull();
  });

  it('[T18] a touch that was not answered when its figure went, as at a start over, chooses nothing', async () => {
    const chosen = show();
    fireEvent.click(knee());
    cleanup();
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(chosen).not.toHaveBeenCalled();
  });

  it('[T18] a browser that cannot tell when it is at rest answers at once', () => {
    vi.unstubAllGlobals();
    expect('requestIdleCallback' in window).toBe(false);
    show();
    fireEvent.click(knee());
    expect(knee()).toHaveAttribute('aria-pressed', 'true');
  });
});
