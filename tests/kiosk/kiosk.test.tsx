// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../../src/explorer/address.ts';
import { ExplorerProvider } from '../../src/explorer/ExplorerContext.tsx';
import { createExplorer } from '../../src/explorer/explorer.ts';
import { memoryHistory } from '../../src/explorer/visitHistory.ts';
import { Kiosk } from '../../src/kiosk/Kiosk.tsx';
import { loadLaterMessages } from '../../src/language/later.ts';
import { usualSettings } from '../../src/settings/clinicSettings.ts';
import { createComfort } from '../../src/settings/comfort.ts';
import { SettingsProvider } from '../../src/settings/SettingsContext.tsx';
import { anIndex } from '../guide/builders.ts';

await loadLaterMessages();

const onLanguage = vi.fn(async () => undefined);
let explorer: ReturnType<typeof createExplorer>;
let reads = false;

function show({ still = false } = {}) {
  explorer = createExplorer(anIndex({}), memoryHistory(window));
  const comfort = createComfort({ textSize: 'usual', highContrast: false, still });
  return render(
    <SettingsProvider settings={usualSettings(true)} problems={[]} comfort={comfort}>
      <ExplorerProvider explorer={explorer}>
        <Kiosk
          brand={null}
          figure={(plays) => <p>{plays ? 'it walks' : 'it stands'}</p>}
          languages={[
            { code: 'en', name: 'English' },
            { code: 'es', name: 'Español' },
          ]}
          onLanguage={onLanguage}
          cite={({ id }) => id}
          isReading={() => reads}
        >
          <h1>The app</h1>
          <input aria-label="words" />
        </Kiosk>
      </ExplorerProvider>
    </SettingsProvider>,
  );
}

const attract = () => screen.queryByRole('heading', { name: 'Sore knee, hip or back?' });
const app = () => screen.queryByRole('heading', { name: 'The app', hidden: true });
const dialog = () => screen.queryByRole('alertdialog', { name: 'Are you still there?' });
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
/** A finger: the browser tells of a click after it. */
const touch = (element: Element) => {
  fireEvent.pointerDown(element);
  fireEvent.pointerUp(element);
  fireEvent.click(element);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1000);
});
afterEach(() => {
  explorer.stop();
  vi.useRealTimers();
  onLanguage.mockClear();
  reads = false;
});

describe('the shared screen', () => {
  it('[KI4] any touch begins a visit, and so does any key', async () => {
    show();
    expect([attract() !== null, app()]).toEqual([true, null]);
    await pass(1);
    touch(document.body);
    expect([attract(), app() !== null]).toEqual([null, true]);
  });

  it('[KI4] any key begins a visit, save those that only lead to others', async () => {
    show();
    await pass(1);
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(attract()).not.toBeNull();
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(app()).not.toBeNull();
  });

  it('[KI4] a swipe begins one too, when it has ended', async () => {
    show();
    await pass(1);
    fireEvent.pointerDown(document.body);
    fireEvent.pointerUp(document.body);
    expect(attract()).not.toBeNull();
    await pass(0.1);
    expect(app()).not.toBeNull();
  });

  it('[KI4] each language stands in its own name, and begins the visit in it', async () => {
    show();
    await pass(1);
    expect(screen.getByRole('button', { name: 'Español' })).toHaveAttribute('lang', 'es');
    touch(screen.getByRole('button', { name: 'Español' }));
    await pass(0);
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('es');
    await pass(0);
    expect(app()).not.toBeNull();
  });

  it('[KI6] the walk can be paused without beginning a visit; where stillness is wanted it starts paused', async () => {
    const { unmount } = show();
    await pass(1);
    touch(screen.getByRole('button', { name: 'Pause the walk' }));
    expect(screen.getByText('it stands')).toBeVisible();
    await pass(1);
    expect(attract()).not.toBeNull();
    unmount();
    explorer.stop();
    show({ still: true });
    expect(screen.getByText('it stands')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on walking' })).toBeVisible();
  });

  it('[KI1] untouched, it asks with the first focus on the safe answer, then forgets the visit', async () => {
    show();
    await pass(1);
    touch(document.body);
    explorer.go(parseAddress('#/about'), { kind: 'followed' });
    await pass(75.3);
    expect(dialog()).toHaveAccessibleDescription(/This screen starts over in 20 seconds/);
    expect(screen.getByRole('button', { name: 'I’m still here' })).toHaveFocus();
    await pass(7);
    expect(dialog()).toHaveAccessibleDescription(/in 13 seconds/);
    await pass(14);
    expect([attract() !== null, app(), dialog()]).toEqual([true, null, null]);
    expect(explorer.store.getState().trail).toHaveLength(1);
    expect(window.location.hash).toBe('#/');
  });

  it('[KI2] any touch or key means "I’m still here", and the place is kept', async () => {
    show();
    await pass(1);
    touch(document.body);
    explorer.go(parseAddress('#/about'), { kind: 'followed' });
    for (const answer of [
      () => touch(document.querySelector('dialog') as Element),
      () => touch(screen.getByRole('button', { name: 'I’m still here' })),
      () => fireEvent.keyDown(document.body, { key: 'Escape' }),
    ]) {
      await pass(76);
      expect(dialog()).not.toBeNull();
      answer();
      await pass(0.3);
      expect([dialog(), app() !== null]).toEqual([null, true]);
    }
    expect(explorer.store.getState().address.page.kind).toBe('about');
  });

  it('[KI2] whoever types or scrolls is there', async () => {
    show();
    await pass(1);
    touch(document.body);
    for (const sign of [() => fireEvent.scroll(document), () => fireEvent.input(screen.getByRole('textbox'))]) {
      await pass(60);
      sign();
    }
    await pass(60);
    expect(dialog()).toBeNull();
  });

  it('[KI2] nobody is asked while something is read aloud', async () => {
    show();
    await pass(1);
    touch(document.body);
    reads = true;
    await pass(200);
    expect(dialog()).toBeNull();
    reads = false;
    await pass(76);
    expect(dialog()).not.toBeNull();
  });

  it('[KI7] "Start over now", and start over in the app, lead to the attract screen; the touch does not go on to start', async () => {
    show();
    for (const startOver of [
      async () => {
        await pass(76);
        touch(screen.getByRole('button', { name: 'Start over now' }));
      },
      async () => act(() => explorer.startOver()),
    ]) {
      await pass(1);
      touch(document.body);
      fireEvent.input(screen.getByRole('textbox'), { target: { value: 'sore knee' } });
      await startOver();
      await pass(0.5);
      expect(attract()).not.toBeNull();
      await pass(1);
      touch(document.body);
      expect(screen.getByRole('textbox')).toHaveValue('');
      act(() => explorer.startOver());
    }
  });

  it('[KI7] a page that the browser kept and shows again is started over', async () => {
    show();
    await pass(1);
    touch(document.body);
    act(() => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
    expect(attract()).not.toBeNull();
  });

  it('[KI8] the menu of a long press does not open', () => {
    show();
    expect(fireEvent.contextMenu(document.body)).toBe(false);
  });
});
