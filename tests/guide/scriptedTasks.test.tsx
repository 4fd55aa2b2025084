// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { App } from '../../src/App.tsx';
import { ExplorerProvider } from '../../src/explorer/ExplorerContext.tsx';
import { LanguageSwitchProvider } from '../../src/explorer/LanguageSwitchContext.tsx';
import { openExplorer } from '../../src/explorer/openExplorer.ts';
import { browserHistory } from '../../src/explorer/visitHistory.ts';
import { switchTo } from '../../src/language/switchTo.ts';
import tasks from '../data/scripted-tasks.json';
import './open.tsx';

// jsdom has no layout, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const MOST_TOUCHES = 3;

type Task = (typeof tasks)[number];

/** The whole app on its first screen, as a visitor meets it. */
async function openFirstScreen() {
  window.history.pushState(null, '', '/#/');
  const { explorer, languageSwitch } = await openExplorer(knowledge, () => browserHistory(window), { clinic: null });
  onTestFinished(() => explorer.stop());
  render(
    <ExplorerProvider explorer={explorer}>
      <LanguageSwitchProvider languageSwitch={languageSwitch}>
        <App />
      </LanguageSwitchProvider>
    </ExplorerProvider>,
  );
}

afterEach(async () => {
  cleanup();
  await switchTo('en', null);
});

type Wanted = readonly [role: string, name: string];

/** The first thing of this role and name, once it stands. */
async function findOne([role, name]: Wanted): Promise<HTMLElement> {
  const [found] = await screen.findAllByRole(role, { name: new RegExp(name) }, { timeout: 5000 });
  return found as HTMLElement;
}

const ways = {
  'by touch': async (target: HTMLElement) => {
    fireEvent.click(target);
  },
  'by keyboard': async (target: HTMLElement) => {
    target.focus();
    expect(target).toHaveFocus();
    await userEvent.keyboard('{Enter}');
  },
};

/** What stands where the answer of a task must stand; empty where nothing of its name does. */
const answerOf = ({ answer: [role, name] }: Task): string =>
  screen.queryAllByRole(role as string, { name: new RegExp(name as string) })[0]?.textContent ?? '';

describe.each(Object.entries(ways))('scripted tasks from the first screen, %s', (_, choose) => {
  it.each(tasks)('[ST1] $task', { timeout: 20_000 }, async (task) => {
    await openFirstScreen();
    const seen = new RegExp(task.sees, 's');
    for (const touch of task.touches) {
      expect(answerOf(task), 'the answer is not there before the last touch').not.toMatch(seen);
      await choose(await findOne(touch as unknown as Wanted));
    }
    await waitFor(() => expect(answerOf(task)).toMatch(seen), { timeout: 5000 });
  });
});

describe('scripted tasks', () => {
  it('[ST2] each of at least ten tasks takes three touches at most', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(10);
    expect(tasks.filter(({ touches }) => touches.length > MOST_TOUCHES).map(({ task }) => task)).toEqual([]);
  });
});
