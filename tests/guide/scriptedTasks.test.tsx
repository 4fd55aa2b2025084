// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { App } from '../../src/App.tsx';
import { ExplorerProvider } from '../../src/explorer/ExplorerContext.tsx';
import { SpeechProvider } from '../../src/explorer/SpeechContext.tsx';
import { openExplorer } from '../../src/explorer/speech.ts';
import { browserHistory } from '../../src/explorer/visitHistory.ts';
import { speak } from '../../src/language/speak.ts';
import tasks from '../data/scripted-tasks.json';
import './open.tsx';

// jsdom has no layout, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const MOST_TOUCHES = 3;

/** The whole app on its first screen, as a visitor meets it. */
async function openFirstScreen() {
  window.history.pushState(null, '', '/#/');
  const { explorer, speech } = await openExplorer(knowledge, () => browserHistory(window), { clinic: null });
  onTestFinished(() => explorer.stop());
  render(
    <ExplorerProvider explorer={explorer}>
      <SpeechProvider speech={speech}>
        <App />
      </SpeechProvider>
    </ExplorerProvider>,
  );
}

afterEach(async () => {
  cleanup();
  await speak('en', null);
});

describe('scripted tasks from the first screen', () => {
  it.each(tasks)('[ST1] $task', { timeout: 20_000 }, async ({ touches, sees }) => {
    await openFirstScreen();
    for (const [role, name] of touches) {
      const [target] = await screen.findAllByRole(
        role as string,
        { name: new RegExp(name as string) },
        { timeout: 5000 },
      );
      fireEvent.click(target as HTMLElement);
    }
    const main = () => document.body.textContent ?? '';
    await waitFor(() => expect(main()).toMatch(new RegExp(sees, 's')), { timeout: 5000 });
  });

  it('[ST2] nine in ten of at least ten tasks take three touches at most', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(10);
    const short = tasks.filter(({ touches }) => touches.length <= MOST_TOUCHES);
    expect(short.length / tasks.length).toBeGreaterThanOrEqual(0.9);
  });
});
